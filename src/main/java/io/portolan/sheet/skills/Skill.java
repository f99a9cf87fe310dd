package io.portolan.sheet.skills;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A skill with all who were rated for it.
 *
 * @param name what it is called
 * @param required the level needed; empty where the sheet names none
 * @param people how many people are needed at that level
 * @param ratings one for each person
 */
record Skill(String name, OptionalDouble required, int people, List<Rating> ratings) {
    Skill {
        ratings = List.copyOf(ratings);
    }

    /** The level that counts: the one needed, else the one from which people work on their own. */
    double level(double independent) {
        return required.orElse(independent);
    }

    /**
     * Those who reach the level. Their number is the bus factor of the skill: so many people must be lost before nobody has it. Exact, since
     * every holder must go.
     */
    List<Rating> holders(double independent, LocalDate day) {
        return ratings.stream()
                .filter(rating -> rating.reaches(level(independent), day))
                .toList();
    }

    /** The steps that are missing to the level, over all who were rated and are below it. */
    double gap(double independent) {
        return ratings.stream()
                .flatMapToDouble(rating -> rating.level().stream())
                .map(level -> Math.max(0, level(independent) - level))
                .sorted()
                .sum();
    }
}
