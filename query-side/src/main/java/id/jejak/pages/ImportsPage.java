package id.jejak.pages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Where files are handed in. The page itself knows nothing of imports: its script speaks to {@code
 * /api/imports}.
 */
@Controller
class ImportsPage {
    @GetMapping("/imports")
    String show() {
        return "imports";
    }
}
