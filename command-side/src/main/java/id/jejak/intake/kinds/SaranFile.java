package id.jejak.intake.kinds;

import id.jejak.kernel.CompetencyId;
import id.jejak.performance.events.Period;
import id.jejak.performance.write.rating.RatingCommand;
import id.jejak.performance.write.recommendation.RecommendationCommand;
import id.jejak.performance.write.recommendation.RecommendationCommand.AcceptRecommendation;
import id.jejak.performance.write.recommendation.RecommendationCommand.DeclineRecommendation;
import id.jejak.performance.write.recommendation.RecommendationCommand.RecommendDevelopment;

import java.util.List;
import java.util.Map;

/** Answers to what was recommended on the ground of a rating. */
final class SaranFile extends FileKind {
    private enum Answer {
        ACCEPTED,
        DECLINED
    }

    private static final Words<Answer> ANSWERS =
            new Words<>(Map.of("terima", Answer.ACCEPTED, "tolak", Answer.DECLINED));

    SaranFile() {
        super(
                "saran",
                "nip",
                List.of(
                        "nip",
                        "jenis",
                        "mulai",
                        "kompetensi",
                        "jawaban",
                        "nip_penjawab",
                        "alasan",
                        "tanggal"));
    }

    /** The row may be faster than the automation that recommends, so it recommends itself. */
    @Override
    public List<Step> steps(Cells cells) {
        var employee = cells.employee("nip");
        var kind = cells.take("jenis", KinerjaFile.KINDS);
        var from = cells.date("mulai");
        var competency = cells.take("kompetensi", CompetencyId::new);
        var answer = cells.take("jawaban", ANSWERS);
        var by = cells.employee("nip_penjawab");
        var reason = answer == Answer.DECLINED ? cells.text("alasan") : "";
        var on = cells.date("tanggal");
        return cells.build(
                () -> {
                    var rating = RatingCommand.idOf(employee, new Period(kind, from, from));
                    var id = RecommendationCommand.idOf(rating, competency);
                    return List.of(
                            new Step(
                                    "saran",
                                    new RecommendDevelopment(employee, rating, competency),
                                    List.of("nip", "jenis", "mulai", "kompetensi")),
                            new Step(
                                    "jawab",
                                    answer == Answer.ACCEPTED
                                            ? new AcceptRecommendation(employee, id, by, on)
                                            : new DeclineRecommendation(
                                                    employee, id, by, reason, on),
                                    columns()));
                });
    }
}
