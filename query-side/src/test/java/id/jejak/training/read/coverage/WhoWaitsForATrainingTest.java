package id.jejak.training.read.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.Jp;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.SessionId;
import id.jejak.projecting.AsActor;
import id.jejak.projecting.Deliveries;
import id.jejak.projecting.ReadModelServer;
import id.jejak.projecting.Shelf;
import id.jejak.tallies.Town;
import id.jejak.training.events.Activity;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingForm;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

class WhoWaitsForATrainingTest {
    private static final Clock TODAY =
            Clock.fixed(Instant.parse("2026-11-21T03:00:00Z"), ZoneOffset.UTC);
    private static final int PEOPLE = 120;

    private final ReadModelServer server = new ReadModelServer();
    private final Deliveries deliveries =
            new Deliveries(new CoverageProjection(), server.database());
    private final WhoWaitsForATraining waiting = new WhoWaitsForATraining(server.models(), TODAY);

    @BeforeEach
    void a_town() {
        var random = new Random(20261122);
        deliveries.recorded(List.of(Town.agencies()));
        for (var i = 0; i < PEOPLE; i++) {
            var since = LocalDate.of(2016 + random.nextInt(10), 2, 1);
            deliveries.recorded(
                    List.of(Town.appointed("e" + i, "health", EmploymentKind.PNS, since)));
        }
        for (var i = 0; i < PEOPLE; i += 3) {
            deliveries.recorded(
                    List.of(
                            switch (random.nextInt(3)) {
                                case 0 -> Town.transferred("e" + i, "health", "works");
                                case 1 -> Town.retired("e" + i);
                                default -> completed("e" + i, 2020 + random.nextInt(7));
                            }));
        }
        deliveries.deliverTwiceCutBy(7);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void the_list_is_what_everybody_s_card_says_in_pages_of_fifty() {
        for (var agency : List.of("city", "health", "works")) {
            assertThat(listed(agency)).isNotEmpty().isEqualTo(byCards(agency));
            assertThat(page(agency, 0).total()).isEqualTo(byCards(agency).size());
        }
        assertThat(page("city", 0).people()).hasSize(WhoWaitsForATraining.PAGE);
    }

    private WhoWaitsForATraining.Sheet page(String agency, int page) {
        return waiting.in(AsActor.auditor(), agency, 1, page);
    }

    private List<String> listed(String agency) {
        return IntStream.range(0, 4)
                .mapToObj(page -> page(agency, page))
                .flatMap(sheet -> sheet.people().stream())
                .map(one -> one.idleSince() + " " + one.employeeId() + " " + one.agencyId())
                .toList();
    }

    private List<String> byCards(String agency) {
        var shelf = CoverageProjection.CARDS.shelf();
        var idle = new TreeSet<String>();
        for (var stored : server.models().of(shelf).find()) {
            var card = shelf.read().apply(stored);
            if (card.person().isActive()
                    && card.path().contains(agency)
                    && card.own().idleSince().isBefore(LocalDate.of(2025, 11, 21))) {
                var who = stored.getString(Shelf.ID);
                idle.add(card.own().idleSince() + " " + who + " " + card.path().getLast());
            }
        }
        return List.copyOf(idle);
    }

    private static TrainingCompleted completed(String who, int year) {
        var on = LocalDate.of(year, 5, 6);
        return new TrainingCompleted(
                new SessionId("s" + year),
                new EmployeeId(who),
                new Activity(
                        new ProgrammeId("p"),
                        TrainingForm.TECHNICAL,
                        Reach.NATIONAL,
                        2,
                        1,
                        Jp.of(10),
                        new TreeMap<>()),
                Jp.of(10),
                new PolicyRef("jp", "1"),
                null,
                on.plusMonths(6),
                on);
    }
}
