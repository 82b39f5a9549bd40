package id.jejak.infra.story;

import id.jejak.infra.app.JejakApplication;

import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Jejak within the process of the test, so that it can be given parts, stopped and started. */
final class JejakHere implements AutoCloseable {
    private static final String KEY = "5e".repeat(32);
    private final ConfigurableApplicationContext context;

    private JejakHere(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts on a folder, with parts besides its own: automations, projections, a clock. */
    static JejakHere on(Path data, List<Object> parts, String... settings) throws IOException {
        KnownAdministrator.in(data);
        var arguments = new ArrayList<String>();
        arguments.add("--server.port=0");
        arguments.add("--jejak.sample=none");
        arguments.add("--jejak.data=" + data);
        arguments.add("--jejak.blinding-key=" + KEY);
        arguments.addAll(List.of(settings));
        return new JejakHere(
                new SpringApplicationBuilder(JejakApplication.class)
                        .initializers(context -> parts.forEach(part -> add(part, context)))
                        .run(arguments.toArray(String[]::new)));
    }

    /** Before Jejak's own, where there may be one only. */
    private static void add(Object part, ConfigurableApplicationContext context) {
        ((GenericApplicationContext) context)
                .registerBean(
                        part.getClass().getSimpleName(),
                        Object.class,
                        () -> part,
                        bean -> {
                            bean.setPrimary(true);
                            ((RootBeanDefinition) bean).setTargetType(part.getClass());
                        });
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    Api admin() {
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        return Api.as(KnownAdministrator.NAME, KnownAdministrator.PASSWORD, Integer.parseInt(port));
    }

    @Override
    public void close() {
        context.close();
    }
}
