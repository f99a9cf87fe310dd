package io.portolan.table;

import io.portolan.table.Assignment.Given;
import io.portolan.table.Dictionary.Match;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a grid of levels, people along one side and skills along the other, whichever way round. */
final class SkillsReading {
    static final String KIND = "skills-matrix";
    /** The field of a column of levels; its heading names the person or the skill. */
    static final String LEVEL = "level";

    private static final int FEWEST = 3;
    private static final double GREATEST = 10;
    private static final double MOSTLY = 0.8;
    private static final double SURE = 0.8;
    private static final double CERTAIN = 0.9;
    private static final Set<String> BESIDE =
            Set.of("level_required", "criticality", "skill_category", "department", "role");

    private final Draft draft;
    private final Assignment given;
    private final Surroundings around;

    private SkillsReading(Draft draft, Candidates candidates, Surroundings around) {
        this.draft = draft;
        this.given = Assignment.of(candidates.of(KIND));
        this.around = around;
    }

    static Optional<Interpretation> of(Draft draft, Candidates candidates, Surroundings around) {
        return new SkillsReading(draft, candidates, around).read();
    }

    private Optional<Interpretation> read() {
        Optional<Heading> names = draft.columns().stream()
                .filter(heading -> heading.profile().texts() >= MOSTLY && !isBeside(heading))
                .findFirst();
        if (names.isEmpty() || names.get().profile().distinct() < MOSTLY) {
            return Optional.empty();
        }
        List<Given> all = levels(names.get());
        int grid = all.size();
        boolean named = around.speaksFor(KIND) > 0 || isField(names.get(), "skill");
        if (grid < FEWEST || !named || 2 * grid < draft.columns().size()) {
            return Optional.empty();
        }
        all.add(one(names.get(), isField(names.get(), "person") ? "person" : "skill"));
        all.addAll(beside(names.get()));
        Assignment assignment = Assignment.of(all);
        double confidence = 0.7 + 0.02 * Math.min(FEWEST, assignment.size() - 2) + 0.05 * around.speaksFor(KIND);
        return Optional.of(new Interpretation(KIND, confidence, Columns.of(draft, assignment), List.of()));
    }

    private List<Given> levels(Heading names) {
        List<Given> levels = new ArrayList<>();
        for (Heading heading : draft.columns()) {
            boolean own = heading.place() > names.place() && !heading.own().isEmpty() && !isBeside(heading);
            if (own
                    && isLevels(heading.profile())
                    && Timeline.yearIn(heading.own()).isEmpty()) {
                levels.add(one(heading, LEVEL));
            }
        }
        return levels;
    }

    private static boolean isLevels(Profile profile) {
        boolean numbers = profile.isNumeric()
                && profile.whole() >= MOSTLY
                && profile.least() >= 0
                && profile.greatest() <= GREATEST;
        return numbers || profile.scale() >= MOSTLY;
    }

    /** What stands beside the grid: where both a level and a number are named, the number is that of the people needed. */
    private List<Given> beside(Heading names) {
        List<Given> beside = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (Heading heading : draft.columns()) {
            if (heading.place() != names.place() && isField(heading, "level_current") && taken.add(heading.place())) {
                beside.add(one(heading, "level_required"));
            }
        }
        boolean levelNamed = !beside.isEmpty();
        given.given().stream()
                .filter(other -> BESIDE.contains(other.match().field())
                        && taken.add(other.heading().place()))
                .map(other -> levelNamed && other.match().field().equals("level_required")
                        ? one(other.heading(), "people_required")
                        : other)
                .forEach(beside::add);
        return beside;
    }

    private boolean isBeside(Heading heading) {
        return given.at(heading.place())
                .filter(other -> other.score() >= SURE
                        && !other.match().field().equals("skill")
                        && !other.match().field().equals("person"))
                .isPresent();
    }

    private boolean isField(Heading heading, String field) {
        return given.at(heading.place())
                .filter(other -> other.match().field().equals(field) && other.score() >= SURE)
                .isPresent();
    }

    private static Given one(Heading heading, String field) {
        return new Given(heading, new Match(KIND, field, "", CERTAIN, 1), CERTAIN);
    }
}
