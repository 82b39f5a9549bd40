package id.jejak.infra.role;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.StringUtils;

/** Refuses an impossible role before anything is opened or made. */
final class RoleCheck implements EnvironmentPostProcessor, Ordered {
    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        var role = NodeRole.in(environment);
        if (role != NodeRole.ALL
                && !StringUtils.hasText(environment.getProperty(NodeRole.ADDRESS))) {
            throw ImpossibleRole.alone(role);
        }
    }

    /** After the configuration files were read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
