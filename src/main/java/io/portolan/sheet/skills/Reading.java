package io.portolan.sheet.skills;

import io.portolan.sheet.Sourced;
import io.portolan.table.Column;
import io.portolan.table.NumberStyle;
import io.portolan.table.Quantity;
import io.portolan.table.Row;
import io.portolan.table.Table;
import io.portolan.table.Vocabulary;
import io.portolan.workbook.Cell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Reads a matrix of skills: people across, skills across, or one line for each pair. */
final class Reading {
    private static final Pattern NEED = Pattern.compile(
            "(required|need|target|benodigd|gewenst|norm|requis|cible|besoin|soll|bedarf|ziel).*",
            Pattern.CASE_INSENSITIVE);

    /** A rating with the skill and the record that it came from. */
    private record Entry(String skill, OptionalDouble required, int people, Rating rating, Row row) {}

    private Reading() {}

    static List<Sourced<Skill>> of(Table table) {
        List<Entry> entries = new ArrayList<>();
        List<Column> levels = table.columns("level");
        for (Row row : table.rows()) {
            if (levels.isEmpty()) {
                pair(row).ifPresent(entries::add);
            } else {
                levels.forEach(column -> crossing(row, column).ifPresent(entries::add));
            }
        }
        return gathered(entries);
    }

    private static Optional<Entry> pair(Row row) {
        Optional<String> skill = row.text("skill").or(() -> row.text("certification"));
        Optional<String> person = row.text("person");
        Optional<Cell> level = row.cell("level_current").or(() -> row.cell("expiry_date"));
        if (skill.isEmpty() || person.isEmpty() || level.isEmpty()) {
            return Optional.empty();
        }
        Rating rating = rating(
                person.get(), level.get(), row.date("expiry_date"), row.table().numbers());
        return Optional.of(new Entry(skill.get(), required(row), people(row), rating, row));
    }

    private static Optional<Entry> crossing(Row row, Column column) {
        Cell cell = row.cell(column);
        boolean peopleDown = row.table().column("person").isPresent();
        Optional<String> name = row.text(peopleDown ? "person" : "skill");
        if (cell.isBlank() || name.isEmpty()) {
            return Optional.empty();
        }
        String across = column.header()
                .substring(column.header().lastIndexOf(" / ") + 1)
                .replaceFirst("^/ ", "")
                .strip();
        Rating rating = rating(
                peopleDown ? name.get() : across,
                cell,
                Optional.empty(),
                row.table().numbers());
        return Optional.of(
                peopleDown
                        ? new Entry(across, OptionalDouble.empty(), 1, rating, row)
                        : new Entry(name.get(), required(row), people(row), rating, row));
    }

    private static OptionalDouble required(Row row) {
        return row.cell("level_required")
                .map(cell -> level(cell, row.table().numbers()))
                .orElseGet(OptionalDouble::empty);
    }

    private static int people(Row row) {
        return (int) row.number("people_required").orElse(1);
    }

    private static Rating rating(String person, Cell cell, Optional<LocalDate> expires, NumberStyle style) {
        return new Rating(person, level(cell, style), cell.text().strip(), expires, cell.ref());
    }

    /** A level as people write it: 3, "3 – independent", "High". */
    private static OptionalDouble level(Cell cell, NumberStyle style) {
        Optional<Double> number = Quantity.read(cell, style).map(Quantity::value);
        return number.or(() -> Vocabulary.of("scale5").find(cell.text()).map(Double::parseDouble))
                .map(OptionalDouble::of)
                .orElseGet(OptionalDouble::empty);
    }

    /** The skills in the order of the sheet; a line for the need of each skill is the level required, not a person. */
    private static List<Sourced<Skill>> gathered(List<Entry> entries) {
        Map<String, List<Entry>> bySkill = new LinkedHashMap<>();
        entries.forEach(entry -> bySkill.computeIfAbsent(key(entry.skill()), k -> new ArrayList<>())
                .add(entry));
        return bySkill.values().stream()
                .map(same -> new Sourced<>(skill(same), same.get(0).row()))
                .toList();
    }

    private static Skill skill(List<Entry> same) {
        OptionalDouble need = same.stream()
                .filter(entry -> isNeed(entry.rating()))
                .flatMapToDouble(entry -> entry.rating().level().stream())
                .findFirst();
        OptionalDouble named = same.stream()
                .flatMapToDouble(entry -> entry.required().stream())
                .max();
        return new Skill(
                same.get(0).skill(),
                need.isPresent() ? need : named,
                same.stream().mapToInt(Entry::people).max().orElse(1),
                same.stream()
                        .map(Entry::rating)
                        .filter(rating -> !isNeed(rating))
                        .toList());
    }

    private static boolean isNeed(Rating rating) {
        return NEED.matcher(rating.person()).matches();
    }

    /** A name without case and blanks, to compare names. */
    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
