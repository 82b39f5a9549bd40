package id.jejak.pages;

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
import java.util.function.Function;

/**
 * Opens an agency's page of figures of one year, and draws it with the template {@code figures}.
 */
@Component
public final class FigurePages {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private final AgencyPages pages;
    private final MessageSource messages;
    private final Clock clock;

    public FigurePages(AgencyPages pages, MessageSource messages, Clock clock) {
        this.pages = pages;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * What is shown, and to whom.
     *
     * @param address of the page
     * @param current the year it is now
     */
    public record Asked(String address, int year, int current, Wording words) {
        /**
         * @param group of the texts that name and explain the page
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
     * @param sheet what to draw
     * @return the template
     */
    public String show(
            Actor actor,
            String agencyId,
            AgencyTab tab,
            @Nullable String year,
            Locale locale,
            Model model,
            Function<Asked, FigureSheet> sheet) {
        var address = tab.address(pages.open(actor, agencyId, tab, model));
        var current = LocalDate.now(clock).getYear();
        var shown = QueryText.number(year, current, FIRST_YEAR, LAST_YEAR);
        var asked = new Asked(address, shown, current, new Wording(messages, locale));
        model.addAttribute("sheet", sheet.apply(asked));
        return "figures";
    }
}
