package io.portolan.sheet.skills;

import io.portolan.sheet.Context;
import io.portolan.sheet.Sourced;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * All skills of a sheet and what they show together.
 *
 * @param skills in the order of the sheet
 * @param day the day for which it is asked
 * @param independent the level from which people work on their own, where the sheet names no level
 */
record Team(List<Skill> skills, LocalDate day, double independent) {
    private static final double USUAL_TOP = 5;
    private static final double LONG_TOP = 10;
    /** From this share of levels above five on, the scale is a longer one. */
    private static final double LONG = 0.1;

    Team {
        skills = List.copyOf(skills);
    }

    static Team of(List<Sourced<Skill>> rows, Context context) {
        return new Team(
                rows.stream()
                        .map(Sourced::value)
                        .filter(skill -> !skill.ratings().isEmpty())
                        .toList(),
                context.asOf(),
                context.settings().number("skills.independent"));
    }

    double level(Skill skill) {
        return skill.level(independent);
    }

    List<Rating> holders(Skill skill) {
        return skill.holders(independent, day);
    }

    /** Whether the skill is asked for: a required level of 0 says that it is not. */
    boolean isNeeded(Skill skill) {
        return level(skill) > 0 && skill.people() > 0 && !skill.ratings().isEmpty();
    }

    List<Skill> needed() {
        return skills.stream().filter(this::isNeeded).toList();
    }

    /** How many people were rated. */
    long size() {
        return skills.stream()
                .flatMap(skill -> skill.ratings().stream())
                .map(rating -> Reading.key(rating.person()))
                .distinct()
                .count();
    }

    /** The fewest people whose loss leaves some needed skill without anybody; 0 when one is without already, empty without a need. */
    OptionalInt busFactor() {
        return needed().stream().mapToInt(skill -> holders(skill).size()).min();
    }

    /** How many people short a skill is at its level. */
    int missing(Skill skill) {
        return Math.max(0, skill.people() - holders(skill).size());
    }

    /** The highest level of the scale: five, or ten where a good part of the levels lies above five. */
    double top() {
        double[] levels = skills.stream()
                .flatMap(skill -> skill.ratings().stream())
                .flatMapToDouble(rating -> rating.level().stream())
                .toArray();
        long above = Arrays.stream(levels).filter(level -> level > USUAL_TOP).count();
        return above > LONG * levels.length ? LONG_TOP : USUAL_TOP;
    }
}
