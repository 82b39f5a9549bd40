package id.jejak.infra.security;

import id.jejak.infra.role.OnSide;
import id.jejak.infra.role.Side;

import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ServerWebExchange;

/** The page where people sign in. */
@OnSide(Side.QUESTIONS)
@Controller
@Conditional(LocalAccounts.class)
final class SignInPage {
    static final String PATH = "/sign-in";

    @GetMapping(PATH)
    String show(ServerWebExchange exchange, Model model) {
        var asked = exchange.getRequest().getQueryParams();
        model.addAttribute("failed", asked.containsKey("error"));
        model.addAttribute("signedOut", asked.containsKey("signed-out"));
        return "sign-in";
    }
}
