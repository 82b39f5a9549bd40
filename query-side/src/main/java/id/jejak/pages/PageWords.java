package id.jejak.pages;

import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import java.util.Locale;

/**
 * What every template may use: {@code words} in the reader's language, {@code names} of things,
 * {@code why} it was decided so.
 */
@ControllerAdvice
class PageWords {
    private final MessageSource messages;
    private final Names names;
    private final PolicyReasons reasons;

    PageWords(MessageSource messages, Names names, PolicyReasons reasons) {
        this.messages = messages;
        this.names = names;
        this.reasons = reasons;
    }

    @ModelAttribute("words")
    Wording words(Locale locale) {
        return new Wording(messages, locale);
    }

    @ModelAttribute("why")
    Why why(Locale locale) {
        return new Why(reasons, new Wording(messages, locale));
    }

    @ModelAttribute("names")
    Names.Lookup names() {
        return names.lookup();
    }
}
