package io.portolan.analysis;

import io.portolan.workbook.CellRef;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a table speaks of and what is met again next month: a risk, an indicator, a project, or the register itself.
 *
 * @param kind {@code risk}, {@code register}, {@code kpi}, {@code project} or {@code item} of a log
 * @param id its id; "" where the table gives none
 * @param title its name in words; "" where the table gives none
 * @param figures its figures by their names in results.json; what could not be computed is left out
 * @param words its states by their names in results.json, such as a status or a verdict, and who answers for it
 * @param cell where it stands; not remembered from month to month
 */
public record Subject(
        String kind,
        String id,
        String title,
        SortedMap<String, Double> figures,
        SortedMap<String, String> words,
        Optional<CellRef> cell) {
    /** The words that name people. */
    public static final Set<String> PEOPLE = Set.of("owner", "manager");

    public Subject {
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
    }

    /** A subject whose place is not known. */
    public Subject(
            String kind, String id, String title, SortedMap<String, Double> figures, SortedMap<String, String> words) {
        this(kind, id, title, figures, words, Optional.empty());
    }

    /** A subject of which nothing is said yet. */
    public static Subject of(String kind, String id, String title) {
        return new Subject(kind, id, title, new TreeMap<>(), new TreeMap<>());
    }

    /** The same, standing in a cell. */
    public Subject at(CellRef place) {
        return new Subject(kind, id, title, figures, words, Optional.of(place));
    }

    /** The same with a figure; as it is when the figure is no number. */
    public Subject with(String name, double figure) {
        return Double.isFinite(figure) ? new Subject(kind, id, title, added(figures, name, figure), words, cell) : this;
    }

    /** The same with a word; as it is when the word is "". */
    public Subject with(String name, String word) {
        return word.isEmpty() ? this : new Subject(kind, id, title, figures, added(words, name, word), cell);
    }

    /** A figure; NaN when there is none. */
    public double figure(String name) {
        return figures.getOrDefault(name, Double.NaN);
    }

    /** A word; "" when there is none. */
    public String word(String name) {
        return words.getOrDefault(name, "");
    }

    /** Whether it is met again next month; the items of a log matter to the other sheets of their own month only. */
    public boolean isFollowed() {
        return !kind.equals("item");
    }

    /** How it is called: its id, else its title. */
    public String name() {
        return id.isEmpty() ? title : id;
    }

    private static <T> SortedMap<String, T> added(Map<String, T> some, String name, T value) {
        SortedMap<String, T> more = new TreeMap<>(some);
        more.put(name, value);
        return more;
    }
}
