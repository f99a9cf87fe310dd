package io.portolan.across.years;

import io.portolan.across.years.Course.Sighting;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** The projects of a list over the years, for other programs, under the names of results.json. */
final class YearsResults {
    private YearsResults() {}

    static Map<String, Object> of(Following following) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put(
                "editions",
                following.editions().stream().map(YearsResults::edition).toList());
        result.put("projects", following.courses().size());
        result.put("followed", following.followed().size());
        put(result, "costsFrom", following.costsFrom());
        put(result, "medianGrowth", following.median(Course::growth));
        put(result, "medianSlipDays", following.median(Course::slip));
        result.put(
                "betterThanTheyAre",
                following.betterThanTheyAre().stream().map(Course::name).toList());
        result.put(
                "courses",
                following.followed().stream().map(YearsResults::course).toList());
        return result;
    }

    private static Map<String, Object> edition(Edition edition) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("edition", edition.label());
        result.put("file", edition.file());
        result.put("projects", edition.projects().size());
        return result;
    }

    private static Map<String, Object> course(Course course) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("project", course.name());
        put(result, "growth", OptionalDouble.of(course.growth()));
        put(result, "slipDays", OptionalDouble.of(course.slip()));
        result.put("colourSteps", course.steps());
        result.put("unitInDoubt", course.unitInDoubt());
        result.put("looksBetterThanItIs", course.looksBetterThanItIs());
        result.put(
                "sightings",
                course.sightings().stream().map(YearsResults::sighting).toList());
        return result;
    }

    private static Map<String, Object> sighting(Sighting sighting) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("edition", sighting.edition());
        put(result, "id", sighting.subject().id());
        put(result, "name", sighting.subject().title());
        put(result, "reported", sighting.colour());
        put(result, "cost", OptionalDouble.of(sighting.cost()));
        put(result, "end", sighting.subject().word("end"));
        result.put("found", sighting.found().word());
        return result;
    }

    private static void put(Map<String, Object> result, String name, String text) {
        if (!text.isEmpty()) {
            result.put(name, text);
        }
    }

    private static void put(Map<String, Object> result, String name, OptionalDouble number) {
        number.stream().filter(Double::isFinite).forEach(value -> result.put(name, value));
    }
}
