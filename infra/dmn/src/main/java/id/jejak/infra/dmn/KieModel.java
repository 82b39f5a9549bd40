package id.jejak.infra.dmn;

import id.jejak.policy.rules.ModelRefused;

import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.compiler.RuntimeTypeCheckOption;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

import java.io.StringReader;
import java.util.List;

/** A model as KIE holds it. */
record KieModel(DMNRuntime runtime, DMNModel model) {
    /**
     * @throws ModelRefused if KIE stumbles over it
     */
    static KieModel of(String dmn) {
        try {
            var resource = ResourceFactory.newReaderResource(new StringReader(dmn), "UTF-8");
            var runtime =
                    DMNRuntimeBuilder.fromDefaults()
                            .setOption(new RuntimeTypeCheckOption(true))
                            .buildConfiguration()
                            .fromResources(List.of(resource))
                            .getOrElseThrow(why -> ModelRefused.notWellFormed(why.toString()));
            return new KieModel(runtime, runtime.getModels().getFirst());
        } catch (RuntimeException | StackOverflowError broken) {
            throw ModelRefused.notWellFormed(broken.toString());
        }
    }

    boolean hasErrors() {
        return model.hasErrors();
    }

    List<DMNMessage> messages() {
        return model.getMessages();
    }
}
