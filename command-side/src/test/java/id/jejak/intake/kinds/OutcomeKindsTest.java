package id.jejak.intake.kinds;

import static id.jejak.intake.kinds.Mapping.AGENCY;
import static id.jejak.intake.kinds.Mapping.EMPLOYEE;
import static id.jejak.intake.kinds.Mapping.NIP;
import static id.jejak.intake.kinds.Mapping.OTHER;
import static id.jejak.intake.kinds.Mapping.OTHER_NIP;
import static id.jejak.intake.kinds.Mapping.SESSION;

import id.jejak.evaluation.events.Aspect;
import id.jejak.evaluation.events.Instrument;
import id.jejak.evaluation.write.feedback.GiveFeedback;
import id.jejak.evaluation.write.instrument.RegisterInstrument;
import id.jejak.kernel.Percent;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.ProjectId;
import id.jejak.kernel.StableId;
import id.jejak.project.events.ProjectKind;
import id.jejak.project.write.ProjectCommand.EvaluateProject;
import id.jejak.project.write.ProjectCommand.RefuseProject;
import id.jejak.project.write.ProjectCommand.RegisterProject;
import id.jejak.project.write.ProjectCommand.VerifyProject;
import id.jejak.training.events.ReviewOutcome;
import id.jejak.training.write.programme.ProgrammeCommand.DecideReview;
import id.jejak.training.write.session.SessionCommand.NameTrainers;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class OutcomeKindsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    private static final String ON = DAY.toString();

    @Test
    void instrumen_registers_a_version_with_its_scale() {
        Mapping.of(new InstrumenFile(), "Angket", "1", "1", "5", "Perilaku", ON)
                .gives(
                        new RegisterInstrument(
                                new Instrument(
                                        "Angket", "1", BigDecimal.ONE, BigDecimal.valueOf(5)),
                                "Perilaku",
                                DAY));
        Mapping.of(new InstrumenFile(), "Angket", "1", "satu", "", "Perilaku", ON)
                .isWrongIn("skala_min:field.not-a-number", "skala_maks:field.missing");
    }

    @Test
    void pengajar_names_several_with_semicolons() {
        Mapping.of(new PengajarFile(), "S-1", "DINKES", "BPSDM; Unsri", ON)
                .gives(new NameTrainers(SESSION, AGENCY, List.of("BPSDM", "Unsri"), DAY));
    }

    @Test
    void umpan_balik_gives_the_scores_that_are_there() {
        Mapping.of(new UmpanBalikFile(), "S-1", NIP, "Angket", "1", "4", "", "", "5", "", ON)
                .gives(
                        new GiveFeedback(
                                SESSION,
                                EMPLOYEE,
                                "Angket",
                                "1",
                                new TreeMap<>(
                                        Map.of(
                                                Aspect.MATERIAL,
                                                BigDecimal.valueOf(4),
                                                Aspect.METHOD,
                                                BigDecimal.valueOf(5))),
                                null,
                                DAY));
        Mapping.of(new UmpanBalikFile(), "S-1", NIP, "Angket", "1", "baik", "", "", "", "", ON)
                .isWrongIn("materi:field.not-a-number");
    }

    @Test
    void tinjauan_decides_about_a_programme() {
        var programme = new ProgrammeId(StableId.of("programme", "P-1"));
        Mapping.of(new TinjauanFile(), "P-1", "hentikan", "Tanpa hasil", "BKPSDM", ON)
                .gives(
                        new DecideReview(
                                programme, ReviewOutcome.STOP, "Tanpa hasil", "BKPSDM", DAY));
        Mapping.of(new TinjauanFile(), "P-1", "mungkin", "Tanpa hasil", "BKPSDM", ON)
                .isWrongIn("hasil:field.unknown-choice");
    }

    @Test
    void proyek_goes_as_far_as_the_row_tells() {
        var id = new ProjectId(StableId.of("project", "PR-1"));
        var registered =
                new RegisterProject(
                        id,
                        EMPLOYEE,
                        SESSION,
                        ProjectKind.PROJECT,
                        "Antrean",
                        List.of("LAP-1", "LAP-2"),
                        DAY);
        project("", "", "", "", "", "", "").gives(registered);
        project(OTHER_NIP, ON, "Jalan", "", "80", "Cepat", ON)
                .gives(
                        registered,
                        new VerifyProject(id, EMPLOYEE, OTHER, "Jalan", DAY),
                        new EvaluateProject(
                                id,
                                EMPLOYEE,
                                OTHER,
                                new Percent(BigDecimal.valueOf(80)),
                                "Cepat",
                                DAY));
        project(OTHER_NIP, ON, "Bukti kurang", "ya", "", "", "")
                .gives(registered, new RefuseProject(id, EMPLOYEE, OTHER, "Bukti kurang", DAY));
        project("", ON, "", "", "", "", "")
                .isWrongIn("nip_atasan:field.missing", "catatan:field.missing");
    }

    private static Mapping project(String... judged) {
        var cells =
                new java.util.ArrayList<>(
                        List.of("PR-1", NIP, "S-1", "proyek", "Antrean", "LAP-1; LAP-2", ON));
        cells.addAll(List.of(judged));
        return Mapping.of(new ProyekFile(), cells.toArray(String[]::new));
    }
}
