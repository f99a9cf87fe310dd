package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import io.portolan.statistics.comparison.JaroWinkler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A project that stands in the list twice: under the same id, or under nearly the same name. */
final class DuplicateProject extends ProjectRule {
    /** Every name is held against every other; beyond this many only ids are compared. */
    private static final int MOST_NAMES = 1500;

    /** Shorter names are alike by accident. */
    private static final int SHORTEST_NAME = 6;

    /** Words below this similarity mean something else: "network in Lyon" is not "network in Paris". */
    private static final double SAME_WORD = 0.85;

    DuplicateProject() {
        super(Severity.HIGH, Role.RIGHT_HAND);
    }

    @Override
    public List<Remark> check(List<Sourced<Project>> rows, Context context) {
        List<Sourced<Project>> latest = History.of(rows).latest();
        double alike = context.settings().number("portfolio.duplicate.similarity");
        Map<String, Sourced<Project>> byId = new HashMap<>();
        List<Named> seen = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        for (Sourced<Project> row : latest) {
            String id = row.value().id().toLowerCase(Locale.ROOT);
            Optional<Sourced<Project>> first = Optional.ofNullable(id.isEmpty() ? null : byId.putIfAbsent(id, row));
            String field = first.isPresent() ? "project_id" : "project_name";
            Named named = Named.of(row);
            first.or(() -> latest.size() > MOST_NAMES ? Optional.empty() : sameName(seen, named, alike))
                    .ifPresent(other -> remarks.add(remark(row, other, field)));
            seen.add(named);
        }
        return Collapse.of(remarks, latest.size(), context, Say.of(rows, context));
    }

    private static Remark remark(Sourced<Project> row, Sourced<Project> other, String field) {
        return Remark.of(
                row.ref(field),
                row.value().subject(),
                other.value().title(),
                other.ref(field).a1());
    }

    private static Optional<Sourced<Project>> sameName(List<Named> seen, Named named, double alike) {
        return seen.stream()
                .filter(other -> isSame(named, other, alike))
                .map(Named::row)
                .findFirst();
    }

    private static boolean isSame(Named a, Named b, double alike) {
        boolean isComparable = Math.min(a.name().length(), b.name().length()) >= SHORTEST_NAME
                && a.digits().equals(b.digits())
                && a.row()
                        .value()
                        .team()
                        .department()
                        .equals(b.row().value().team().department());
        return isComparable
                && JaroWinkler.similarity(a.name(), b.name()) >= alike
                && hasSameWords(a.name(), b.name())
                && hasSameWords(b.name(), a.name());
    }

    private static boolean hasSameWords(String a, String b) {
        List<String> others = Arrays.asList(b.split(" ", -1));
        return Arrays.stream(a.split(" ", -1))
                .allMatch(word -> others.stream().anyMatch(other -> JaroWinkler.similarity(word, other) >= SAME_WORD));
    }

    /** A project with its name in small letters and without punctuation, and the numbers in it. */
    private record Named(Sourced<Project> row, String name, String digits) {
        static Named of(Sourced<Project> row) {
            String lower = row.value().name().toLowerCase(Locale.ROOT);
            String name = lower.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
            return new Named(row, name, name.replaceAll("\\D+", " ").strip());
        }
    }
}
