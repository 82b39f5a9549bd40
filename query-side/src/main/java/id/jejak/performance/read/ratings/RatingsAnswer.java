package id.jejak.performance.read.ratings;

import id.jejak.performance.events.Rating;
import id.jejak.performance.rules.RecommendationStage;
import id.jejak.tallies.AgencyFigures.Below;
import id.jejak.tallies.Tally;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the work of an agency was rated, and what came of recommendations.
 *
 * @param ratings people by yearly rating, by year
 * @param recommendations by stage, whenever given; open ones of people in service
 * @param below the agencies right below, of the year asked for
 */
public record RatingsAnswer(
        String agencyId,
        int year,
        long position,
        Map<Integer, Map<Rating, Long>> ratings,
        Map<String, Long> recommendations,
        List<Part> below) {

    public record Part(
            String id, String name, Map<Rating, Long> ratings, Map<String, Long> recommendations) {}

    static RatingsAnswer of(
            String agency, int year, long position, Tally<Topic> tally, List<Below<Topic>> below) {
        var years = new TreeMap<Integer, Map<Rating, Long>>();
        tally.each(
                Topic.RATED,
                (figure, _) -> years.computeIfAbsent(figure.at(), at -> ratings(tally, at)));
        return new RatingsAnswer(
                agency,
                year,
                position,
                years,
                recommendations(tally),
                below.stream()
                        .map(
                                one ->
                                        new Part(
                                                one.id(),
                                                one.node().name(),
                                                ratings(one.tally(), year),
                                                recommendations(one.tally())))
                        .toList());
    }

    private static Map<Rating, Long> ratings(Tally<Topic> tally, int year) {
        var ratings = new LinkedHashMap<Rating, Long>();
        for (var rating : Rating.values()) {
            var people = tally.get(Topic.RATED, rating.name(), year);
            if (people > 0) {
                ratings.put(rating, people);
            }
        }
        return ratings;
    }

    private static Map<String, Long> recommendations(Tally<Topic> tally) {
        var stages = new LinkedHashMap<String, Long>();
        for (var stage : RecommendationStage.values()) {
            stages.put(stage.name(), 0L);
        }
        tally.each(
                Topic.RECOMMENDED,
                (figure, number) -> stages.merge(figure.of(), number, Long::sum));
        return stages;
    }
}
