package id.jejak.policy.read.lab;

import id.jejak.access.AgencyPaths;
import id.jejak.kernel.Actor;
import id.jejak.pages.Names;
import id.jejak.pages.Wording;
import id.jejak.policy.read.book.PolicyBook;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words of the lab's pages for one reader. */
@Component
final class LabWording {
    private final PolicyBook book;
    private final LabTitles titles;
    private final Names names;
    private final AgencyPaths paths;
    private final MessageSource messages;
    private final Clock clock;

    LabWording(
            PolicyBook book,
            LabTitles titles,
            Names names,
            AgencyPaths paths,
            MessageSource messages,
            Clock clock) {
        this.book = book;
        this.titles = titles;
        this.names = names;
        this.paths = paths;
        this.messages = messages;
        this.clock = clock;
    }

    LabWords of(Actor actor, Locale locale) {
        var today = LocalDate.now(clock.withZone(Wording.ZONE));
        var policies =
                book.lines(actor, today).stream()
                        .collect(
                                Collectors.toMap(PolicyBook.Line::policyId, PolicyBook.Line::name));
        return new LabWords(
                new Wording(messages, locale),
                names.lookup(),
                paths,
                policies,
                book.versions(actor),
                titles.known());
    }
}
