package id.jejak.policy.rules.lab;

import id.jejak.policy.rules.ValueType;
import id.jejak.training.rules.ProgrammeFollowUp;
import id.jejak.training.rules.ProgrammeReview;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a policy's decisions are compared: which output is the decision, and what is better.
 *
 * @param outcomes the outputs that are counted word by word, a number that only names a place among
 *     them; none where a quantity decides
 * @param rank of each word, higher is better; a word without a rank is neither better nor worse
 * @param measure the number that grows when somebody gains; null where the words alone tell
 * @param totals the quantities that are summed, such as JP or points, the measure first
 */
record Scale(
        List<String> outcomes,
        Map<String, Integer> rank,
        @Nullable String measure,
        List<String> totals) {
    /** What stands for an outcome where nothing was decided. */
    static final String NOTHING = "-";

    /** Of the index of professionality: a number that is in no sum and no mean. */
    static final String NOT_MEASURED = "TIDAK_DIUKUR";

    private static final Map<String, Integer> TRUTHS = Map.of("false", 0, "true", 1);
    private static final Scale JP = new Scale(List.of(), Map.of(), "jp", List.of("jp"));

    private static final Map<String, Scale> SHIPPED =
            Map.ofEntries(
                    Map.entry(Chain.CONVERSION, JP),
                    Map.entry(Chain.CAPS, JP),
                    Map.entry(
                            "jp-duty",
                            words(
                                            "standing",
                                            "NOT_MET ABOVE_CEILING",
                                            "MET WITHIN_CEILING WITHOUT_CEILING")
                                    .summing("shortfall", "countedJp")),
                    Map.entry(
                            "jpm-category",
                            words(
                                    "category",
                                    "KURANG_MEMENUHI_SYARAT KURANG_OPTIMAL",
                                    "MASIH_MEMENUHI_SYARAT CUKUP_OPTIMAL",
                                    "MEMENUHI_SYARAT OPTIMAL")),
                    Map.entry(
                            "ip-asn",
                            words(
                                            "category",
                                            "SANGAT_RENDAH",
                                            "RENDAH",
                                            "SEDANG",
                                            "TINGGI",
                                            "SANGAT_TINGGI")
                                    .measuredBy("ipAsn")),
                    Map.entry(
                            "performance-rating",
                            words(
                                    "rating",
                                    "BURUK SANGAT_KURANG",
                                    "KURANG",
                                    "CUKUP BUTUH_PERBAIKAN",
                                    "BAIK",
                                    "SANGAT_BAIK")),
                    Map.entry(
                            "nine-box", words("box", "1", "2", "3", "4", "5", "6", "7", "8", "9")),
                    Map.entry(
                            "satyalancana-karya-satya",
                            words("verdict", "NOT_A_PNS SERVICE_TOO_SHORT PUNISHED", "ELIGIBLE")),
                    Map.entry(
                            "award-criteria",
                            new Scale(
                                    List.of("inServiceMet", "cleanRecordMet", "goodRatingsMet"),
                                    Map.of(),
                                    null,
                                    List.of())),
                    Map.entry(
                            Chain.ADMISSION,
                            words(
                                    "admission",
                                    Chain.NOT_ADMITTED,
                                    "ADMITTED_ABOVE_CEILING",
                                    "ADMITTED")),
                    Map.entry(
                            "waiting-priority",
                            new Scale(List.of(), Map.of(), "points", List.of("points"))),
                    Map.entry(ProgrammeFollowUp.ID, words("advice", "STOP", "IMPROVE", "REPEAT")),
                    // A review is due sooner or later, which is no gain and no loss.
                    Map.entry(
                            ProgrammeReview.ID,
                            new Scale(List.of("opens"), Map.of(), null, List.of())));

    Scale {
        outcomes = List.copyOf(outcomes);
        rank = Map.copyOf(rank);
        totals = List.copyOf(totals);
    }

    /**
     * @param gives what every model that is compared gives
     */
    static Scale of(String policy, SortedMap<String, ValueType> gives) {
        var known = SHIPPED.get(policy);
        if (known != null && known.fits(policy, gives)) {
            return known;
        }
        return first(gives, ValueType.WORD)
                .or(() -> first(gives, ValueType.TRUTH))
                .map(outcome -> new Scale(List.of(outcome), TRUTHS, null, List.of()))
                .or(
                        () ->
                                first(gives, ValueType.NUMBER)
                                        .map(
                                                one ->
                                                        new Scale(
                                                                List.of(),
                                                                Map.of(),
                                                                one,
                                                                List.of(one))))
                .orElse(new Scale(List.of(), Map.of(), null, List.of()));
    }

    private boolean fits(String policy, SortedMap<String, ValueType> gives) {
        return policy.equals(Chain.CAPS)
                || gives.keySet().containsAll(outcomes) && gives.keySet().containsAll(totals);
    }

    private static Optional<String> first(SortedMap<String, ValueType> gives, ValueType type) {
        return gives.entrySet().stream()
                .filter(output -> output.getValue() == type)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** From worst to best; words of one rank are set apart by a blank. */
    private static Scale words(String outcome, String... ranks) {
        return new Scale(
                List.of(outcome),
                IntStream.range(0, ranks.length)
                        .boxed()
                        .flatMap(at -> Stream.of(ranks[at].split(" ")).map(w -> Map.entry(w, at)))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                null,
                List.of());
    }

    private Scale measuredBy(String number) {
        return new Scale(outcomes, rank, number, List.of(number));
    }

    private Scale summing(String... numbers) {
        return new Scale(outcomes, rank, measure, List.of(numbers));
    }

    /** What becomes of a decision by the candidate. */
    Direction direction(Verdict before, Verdict after) {
        if (before.isSame(after)) {
            return Direction.UNCHANGED;
        }
        if (!before.isDecided() || !after.isDecided()) {
            return Direction.OTHER;
        }
        if (measure != null && before.number(0) != after.number(0)) {
            return Direction.of(Long.compare(after.number(0), before.number(0)));
        }
        var from = rank(before.word());
        var to = rank(after.word());
        return from < 0 || to < 0 ? Direction.OTHER : Direction.of(Integer.compare(to, from));
    }

    /** Of several truths together, how many hold; -1 for what has no rank. */
    private int rank(@Nullable String word) {
        if (word == null) {
            return -1;
        }
        return outcomes.size() < 2
                ? rank.getOrDefault(word, -1)
                : (int) Stream.of(word.split(" ")).filter("true"::equals).count();
    }
}
