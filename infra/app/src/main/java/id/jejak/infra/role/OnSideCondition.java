package id.jejak.infra.role;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

final class OnSideCondition implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var side = metadata.getAnnotations().get(OnSide.class).getEnum("value", Side.class);
        return NodeRole.in(context.getEnvironment()).has(side);
    }
}
