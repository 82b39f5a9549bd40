package id.jejak.pages;

import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import java.util.Locale;

/** What every template may use: {@code words} in the reader's language, {@code names} of things. */
@ControllerAdvice
class PageWords {
    private final MessageSource messages;
    private final Names names;

    PageWords(MessageSource messages, Names names) {
        this.messages = messages;
        this.names = names;
    }

    @ModelAttribute("words")
    Wording words(Locale locale) {
        return new Wording(messages, locale);
    }

    @ModelAttribute("names")
    Names.Lookup names() {
        return names.lookup();
    }
}
