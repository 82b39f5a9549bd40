package id.jejak.pages;

import id.jejak.access.AccessDenied;
import id.jejak.access.NotFound;
import id.jejak.kernel.Actor;
import id.jejak.pages.FigurePages.Asked;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Locale;

/**
 * An agency's page of figures of one year, drawn with the template {@code figures}. A feature's
 * page is a controller whose {@code @RequestMapping} is the path of its tab, and says its sheet.
 */
public abstract class FigurePage {
    private final AgencyTab tab;
    private final FigurePages pages;

    protected FigurePage(AgencyTab tab, FigurePages pages) {
        this.tab = tab;
        this.pages = pages;
    }

    /** What to draw for somebody whom the tab is open to. */
    protected abstract FigureSheet sheet(Asked asked);

    /**
     * @param year the current one unless given
     * @throws NotFound for an unknown agency
     * @throws AccessDenied where the tab is closed to the actor
     */
    @GetMapping
    public final String show(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String year,
            Locale locale,
            Model model) {
        var asked = pages.open(actor, agencyId, tab, year, locale, model);
        model.addAttribute("sheet", sheet(asked));
        return "figures";
    }
}
