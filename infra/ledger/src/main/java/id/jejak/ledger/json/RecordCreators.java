package id.jejak.ledger.json;

import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.ValueInstantiators;
import tools.jackson.databind.deser.std.StdValueInstantiator;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;

/**
 * Makes records through a handle that takes its arguments as an array, made once per class. Jackson
 * makes such a handle anew for every object, which took a fifth of the memory of a replay.
 */
final class RecordCreators extends ValueInstantiators.Base {

    private static final MethodType FROM_ARRAY =
            MethodType.methodType(Object.class, Object[].class);

    @Override
    public ValueInstantiator modifyValueInstantiator(
            DeserializationConfig config,
            BeanDescription.Supplier type,
            ValueInstantiator instantiator) {
        if (instantiator instanceof StdValueInstantiator general
                && general.canCreateFromObjectWith()
                && general.getWithArgsCreator().getMember() instanceof Constructor<?> constructor
                && constructor.getDeclaringClass().isRecord()) {
            return new FromArray(general, handle(constructor));
        }
        return instantiator;
    }

    private static MethodHandle handle(Constructor<?> constructor) {
        try {
            constructor.setAccessible(true);
            return MethodHandles.lookup()
                    .unreflectConstructor(constructor)
                    .asSpreader(Object[].class, constructor.getParameterCount())
                    .asType(FROM_ARRAY);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class FromArray extends StdValueInstantiator {
        private final MethodHandle constructor;

        FromArray(StdValueInstantiator general, MethodHandle constructor) {
            super(general);
            this.constructor = constructor;
        }

        @Override
        public Object createFromObjectWith(DeserializationContext context, Object[] arguments) {
            try {
                return (Object) constructor.invokeExact(arguments);
            } catch (Error e) {
                throw e;
            } catch (Throwable e) {
                return context.handleInstantiationProblem(
                        _valueClass, arguments, rewrapCtorProblem(context, e));
            }
        }
    }
}
