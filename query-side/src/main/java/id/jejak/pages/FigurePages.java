package id.jejak.pages;

import id.jejak.access.AccessDenied;
import id.jejak.access.NotFound;
import id.jejak.kernel.Actor;
import id.jejak.pages.FigureSheet.Card;
import id.jejak.pages.FigureSheet.Table;
import id.jejak.projecting.QueryText;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Opens what a {@link FigurePage} draws. */
@Component
public final class FigurePages {
    private final AgencyPages pages;
    private final MessageSource messages;
    private final Clock clock;

    public FigurePages(AgencyPages pages, MessageSource messages, Clock clock) {
        this.pages = pages;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Who asks for what, and how to word the answer.
     *
     * @param address of the page
     * @param current the year it is now
     */
    public record Asked(
            Actor actor, String agencyId, String address, int year, int current, Wording words) {
        /**
         * @param group of the texts that name and explain the page
         * @param position the last event that the figures contain
         */
        public FigureSheet sheet(
                String group, List<Card> cards, List<Table> tables, long position) {
            return new FigureSheet(
                    words.say(group + ".title"),
                    words.say(group + ".hint"),
                    address,
                    year,
                    FigureSheet.yearsAround(current),
                    cards,
                    tables,
                    position);
        }
    }

    /**
     * @param year as it arrived; the current one where nobody chose
     * @throws NotFound for an unknown agency
     * @throws AccessDenied where the tab is closed to the actor
     */
    Asked open(
            Actor actor,
            String agencyId,
            AgencyTab tab,
            @Nullable String year,
            Locale locale,
            Model model) {
        var address = tab.address(pages.open(actor, agencyId, tab, model));
        var current = LocalDate.now(clock).getYear();
        var shown = QueryText.year(year, current);
        var words = new Wording(messages, locale);
        return new Asked(actor, agencyId, address, shown, current, words);
    }
}
