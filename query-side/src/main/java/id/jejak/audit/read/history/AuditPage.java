package id.jejak.audit.read.history;

import id.jejak.catalogue.EventCatalogue;
import id.jejak.kernel.Actor;
import id.jejak.kernel.InvalidValue;

import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import java.util.List;

/** The search through everything that was ever recorded, as a page. */
@Controller
class AuditPage {
    private static final int ROWS = 25;
    private static final List<String> TYPES =
            EventCatalogue.BY_NAME.keySet().stream()
                    .map(name -> name.substring(0, name.lastIndexOf(".v")))
                    .sorted()
                    .distinct()
                    .toList();

    private final WhoDidWhat who;

    AuditPage(WhoDidWhat who) {
        this.who = who;
    }

    @GetMapping("/audit")
    String show(
            Actor actor,
            @ModelAttribute("asked") AuditForm asked,
            Model model,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        model.addAttribute("types", TYPES);
        try {
            var answer = who.didWhat(actor, asked.question(), ROWS);
            model.addAttribute("answer", answer);
            model.addAttribute("export", asked.export());
            var next = answer.nextBefore();
            if (next != null) {
                model.addAttribute("older", asked.older(next));
            }
        } catch (InvalidValue wrong) {
            if (!readsPages(request)) {
                throw wrong;
            }
            response.setStatusCode(HttpStatus.BAD_REQUEST);
            model.addAttribute("wrong", wrong.code());
        }
        return "audit";
    }

    /**
     * Who accepts nothing sensible is not shown a page: with a refusal it would be an empty one.
     */
    private static boolean readsPages(ServerHttpRequest request) {
        try {
            var accepted = request.getHeaders().getAccept();
            return accepted.isEmpty()
                    || accepted.stream().anyMatch(type -> type.includes(MediaType.TEXT_HTML));
        } catch (InvalidMediaTypeException _) {
            return false;
        }
    }
}
