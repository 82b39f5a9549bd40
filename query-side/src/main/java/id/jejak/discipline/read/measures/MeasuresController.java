package id.jejak.discipline.read.measures;

import id.jejak.access.AccessDenied;
import id.jejak.access.AgencyPaths;
import id.jejak.discipline.events.Severity;
import id.jejak.discipline.read.measures.Measures.Measure;
import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.projecting.QueryText;
import id.jejak.projecting.ReadModels;
import id.jejak.projecting.ReadPosition;
import id.jejak.tallies.AgencyFigures;
import id.jejak.tallies.EmployeeCard;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which measures are there, for those allowed? */
@RestController
class MeasuresController {
    /** Smaller figures could point at somebody; decided here. */
    static final int LEAST_TOLD = 5;

    static final int PAGE = 50;

    private final AgencyFigures<Topic> figures;
    private final ReadModels models;
    private final ReadPosition position;
    private final AgencyPaths paths;

    MeasuresController(ReadModels models, ReadPosition position, AgencyPaths paths) {
        this.figures = new AgencyFigures<>(models, MeasuresProjection.TALLIES);
        this.models = models;
        this.position = position;
        this.paths = paths;
    }

    record Own(EmployeeId employeeId, long position, List<Measure> measures) {}

    /**
     * @param total people, of all pages
     */
    record OfAgency(String agencyId, long position, long total, int page, List<Own> people) {}

    /**
     * @param imposed by year and level; a level is left out below five
     */
    record Figures(String agencyId, long position, Map<Integer, Map<Severity, Long>> imposed) {}

    @GetMapping("/api/employees/{employeeId}/measures")
    Own ofEmployee(
            Actor actor,
            @PathVariable String employeeId,
            @RequestParam(required = false) @Nullable String atLeast) {
        var reached = await(atLeast);
        var employee = paths.openPerson(actor, new EmployeeId(employeeId));
        var own =
                models.find(MeasuresProjection.CARDS.shelf(), employee.value())
                        .map(EmployeeCard::own);
        return new Own(employee, reached, own.orElse(Measures.NONE).measures());
    }

    /**
     * Everybody of the agency or below with a measure that was not annulled, the newest first,
     * fifty to a page.
     */
    @GetMapping("/api/agencies/{agencyId}/measures")
    OfAgency ofAgency(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String atLeast) {
        var reached = await(atLeast);
        paths.openPeople(actor, new AgencyId(agencyId));
        var number = QueryText.page(page);
        var measured = measured(agencyId);
        var shown = measured.stream().skip((long) number * PAGE).limit(PAGE).toList();
        var cards = MeasuresProjection.CARDS.read(models, shown);
        var people =
                shown.stream()
                        .filter(cards::containsKey)
                        .map(id -> own(id, cards.get(id), reached))
                        .toList();
        return new OfAgency(agencyId, reached, measured.size(), number, people);
    }

    /** Ids, whoever has the newest measure first. */
    private List<String> measured(String agencyId) {
        var newest = new TreeMap<String, String>();
        MeasuresProjection.CROWDS.in(models, agencyId).forEach(crowd -> crowd.each(newest::put));
        return newest.entrySet().stream()
                .sorted(Map.Entry.<String, String>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Own own(String id, EmployeeCard<Measures> card, long reached) {
        return new Own(new EmployeeId(id), reached, card.own().measures());
    }

    /** For whole cities only, and without small numbers. */
    @GetMapping("/api/agencies/{agencyId}/measures/figures")
    Figures figures(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String atLeast) {
        var reached = await(atLeast);
        var node = figures.allowed(actor, agencyId);
        if (node.parent() != null) {
            throw new AccessDenied();
        }
        var imposed = new TreeMap<Integer, Map<Severity, Long>>();
        figures.of(agencyId)
                .each(
                        Topic.IMPOSED,
                        (figure, number) -> {
                            if (number >= LEAST_TOLD) {
                                imposed.computeIfAbsent(
                                                figure.at(), _ -> new EnumMap<>(Severity.class))
                                        .put(Severity.valueOf(figure.of()), number);
                            }
                        });
        return new Figures(agencyId, reached, imposed);
    }

    private long await(@Nullable String atLeast) {
        return position.await(atLeast, MeasuresProjection.NAME, AgencyPaths.READ_MODEL);
    }
}
