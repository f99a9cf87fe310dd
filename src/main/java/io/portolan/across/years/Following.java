package io.portolan.across.years;

import io.portolan.across.change.Matching;
import io.portolan.across.change.Pair;
import io.portolan.across.years.Course.Found;
import io.portolan.across.years.Course.Sighting;
import io.portolan.analysis.Observation;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * The projects of one list followed over its editions; a project that skips an edition is met again in a later one.
 *
 * @param editions the earliest first
 * @param courses one for each project that stands in any edition
 * @param costsFrom the first edition whose costs compare with those after it; "" where all do
 */
record Following(List<Edition> editions, List<Course> courses, String costsFrom) {
    /** Below this many projects no median is told. */
    static final int FEWEST = 6;

    /** A list whose costs are mostly that many times those of the list before tells another amount, or another unit. */
    private static final double OTHER_AMOUNT = 2;

    Following {
        editions = List.copyOf(editions);
        courses = List.copyOf(courses);
    }

    static Following of(List<Edition> editions) {
        Map<Observation, Course> open = new LinkedHashMap<>();
        for (Edition edition : editions) {
            for (Pair pair : Matching.of(edition.month(), List.copyOf(open.keySet()), edition.projects())) {
                pair.now().ifPresent(now -> {
                    Found found = pair.before()
                            .map(before -> Found.of(before, now.subject()))
                            .orElse(Found.NEW);
                    Sighting sighting = new Sighting(edition.label(), now, found);
                    Course course = pair.then()
                            .flatMap(then -> Optional.ofNullable(open.remove(then)))
                            .map(before -> before.with(sighting))
                            .orElseGet(() -> new Course(List.of(sighting), ""));
                    open.put(now, course);
                });
            }
        }
        String costsFrom = costsFrom(editions, open.values());
        return new Following(
                editions,
                open.values().stream()
                        .map(course -> course.costsFrom(costsFrom))
                        .sorted(Comparator.comparing(Course::name)
                                .thenComparing(course -> course.last().subject().id())
                                .thenComparing(course -> course.first().edition()))
                        .toList(),
                costsFrom);
    }

    private static String costsFrom(List<Edition> editions, Collection<Course> courses) {
        String from = "";
        for (int i = 1; i < editions.size(); i++) {
            Edition before = editions.get(i - 1);
            Edition after = editions.get(i);
            double factor = median(known(courses, course -> course.costIn(after) / course.costIn(before)))
                    .orElse(1);
            if (factor >= OTHER_AMOUNT || factor <= 1 / OTHER_AMOUNT) {
                from = after.label();
            }
        }
        return from;
    }

    /** The projects that stand in two editions or more. */
    List<Course> followed() {
        return courses.stream().filter(Course::isFollowed).toList();
    }

    /** The projects with a figure above a threshold, the largest first. */
    List<Course> most(ToDoubleFunction<Course> figure, double threshold) {
        return followed().stream()
                .filter(course -> figure.applyAsDouble(course) >= threshold)
                .sorted(Comparator.comparingDouble(figure).reversed().thenComparing(Course::name))
                .toList();
    }

    /** The projects whose colour got better while their cost grew and their end slipped, the largest growth first. */
    List<Course> betterThanTheyAre() {
        return most(Course::growth, Course.GROWN).stream()
                .filter(Course::looksBetterThanItIs)
                .toList();
    }

    /** The figure of each followed project that has one, in order. */
    double[] known(ToDoubleFunction<Course> figure) {
        return known(followed(), figure);
    }

    /** The median of a figure over the followed projects; empty with fewer than six. */
    OptionalDouble median(ToDoubleFunction<Course> figure) {
        return median(known(figure));
    }

    private static double[] known(Collection<Course> courses, ToDoubleFunction<Course> figure) {
        return courses.stream()
                .mapToDouble(figure)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
    }

    private static OptionalDouble median(double[] known) {
        int half = known.length / 2;
        if (known.length < FEWEST) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(known.length % 2 == 1 ? known[half] : (known[half - 1] + known[half]) / 2);
    }

    /** The projects that stand in an edition. */
    Stream<Course> in(Edition edition) {
        return courses.stream()
                .filter(course -> course.sightings().stream()
                        .anyMatch(sighting -> sighting.edition().equals(edition.label())));
    }
}
