package id.jejak.pages;

import id.jejak.access.AgencyPaths;
import id.jejak.kernel.Actor;
import id.jejak.policy.rules.shipped.ShippedPolicies;
import id.jejak.projecting.AsActor;

import org.springframework.context.MessageSource;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.thymeleaf.spring6.SpringWebFluxTemplateEngine;
import org.thymeleaf.spring6.view.reactive.ThymeleafReactiveViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import java.time.Clock;
import java.util.List;

/** Asks for pages as a given actor and renders them with the real templates. */
public final class PageClient {
    public static final MessageSource MESSAGES = MessageFiles.all();

    private PageClient() {}

    public static WebTestClient asking(Actor actor, Names names, Object... controllers) {
        return AsActor.serving(actor, controllers)
                .controllerAdvice(
                        new PageWords(MESSAGES, names, new PolicyReasons(ShippedPolicies.get())))
                .viewResolvers(views -> views.viewResolver(templates()))
                .configureClient()
                .defaultHeader(HttpHeaders.ACCEPT_LANGUAGE, "id")
                .defaultHeader(HttpHeaders.ACCEPT, MediaType.TEXT_HTML_VALUE)
                .build();
    }

    public static Names names(NameSource... sources) {
        return new Names(List.of(sources));
    }

    /** What a {@link FigurePage} needs, alone among the tabs. */
    public static FigurePages figures(AgencyPaths paths, AgencyTab tab, Clock clock) {
        return new FigurePages(new AgencyPages(paths, List.of(tab)), MESSAGES, clock);
    }

    /** The page's markup. */
    public static String page(WebTestClient client, String path) {
        return AsActor.answer(client.get().uri(path).exchange(), String.class);
    }

    private static ThymeleafReactiveViewResolver templates() {
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        var engine = new SpringWebFluxTemplateEngine();
        engine.setTemplateResolver(files);
        engine.setTemplateEngineMessageSource(MESSAGES);
        var context = new StaticApplicationContext();
        context.refresh();
        var resolver = new ThymeleafReactiveViewResolver();
        resolver.setTemplateEngine(engine);
        resolver.setApplicationContext(context);
        return resolver;
    }
}
