package io.portolan.across.contradictions;

import io.portolan.across.contradictions.Contradiction.Kind;
import io.portolan.analysis.Observation;
import io.portolan.analysis.Subject;
import io.portolan.settings.Settings;
import io.portolan.words.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for what the sheets say against each other. */
final class Search {
    private static final int FEWEST_COVERED = 2;

    private final Joined joined;
    private final LocalDate asOf;
    private final Settings settings;
    private final Words words;
    private final List<Contradiction> found = new ArrayList<>();

    private Search(Joined joined, LocalDate asOf, Settings settings, Words words) {
        this.joined = joined;
        this.asOf = asOf;
        this.settings = settings;
        this.words = words;
    }

    static List<Contradiction> of(
            Joined joined, List<Exposure> exposures, LocalDate asOf, Settings settings, Words words) {
        Search search = new Search(joined, asOf, settings, words);
        joined.projects().forEach(search::closed);
        exposures.forEach(search::exposed);
        joined.projects().forEach(search::overdue);
        joined.unknown().forEach(search::unknown);
        Set<String> covered = search.covered();
        joined.projects().stream()
                .filter(project -> covered.contains(project.workbook()))
                .forEach(search::silent);
        return search.found;
    }

    private void add(Kind kind, Observation project, List<Observation> others, Object... arguments) {
        found.add(new Contradiction(
                kind,
                project.subject().name(),
                words.say(kind.word() + ".message", arguments),
                Stream.concat(Stream.of(project), others.stream()).toList()));
    }

    private static String title(Observation project) {
        return Joined.title(project.subject());
    }

    private static boolean isOpen(Subject project) {
        return project.word("open").equals("yes");
    }

    private void closed(Observation project) {
        List<Observation> risks = joined.openRisks(project);
        List<Observation> items = joined.openItems(project);
        if (!isOpen(project.subject()) && risks.size() + items.size() > 0) {
            List<Observation> others =
                    Stream.concat(risks.stream(), items.stream()).toList();
            add(Kind.CLOSED_WITH_OPEN, project, others, title(project), risks.size(), items.size());
        }
    }

    private boolean isGreen(Observation project) {
        return isOpen(project.subject()) && project.subject().word("reported").equals("green");
    }

    private void exposed(Exposure exposure) {
        if (isGreen(exposure.project()) && exposure.share() >= settings.number("contradictions.exposure")) {
            add(
                    Kind.GREEN_OVER_RISKS,
                    exposure.project(),
                    exposure.risks(),
                    title(exposure.project()),
                    words.number(exposure.cost(), 0),
                    words.percent(exposure.share()));
        }
    }

    private void overdue(Observation project) {
        List<Observation> items = joined.openItems(project);
        List<Observation> late = items.stream()
                .filter(item -> item.subject().word("overdue").equals("yes"))
                .toList();
        boolean many = late.size() >= settings.number("contradictions.overdue.least")
                && late.size() > settings.number("contradictions.overdue") * items.size();
        if (isGreen(project) && many) {
            add(Kind.GREEN_OVER_OVERDUE, project, late, title(project), late.size(), items.size());
        }
    }

    private void unknown(String name, List<Observation> places) {
        found.add(new Contradiction(
                Kind.UNKNOWN_PROJECT,
                name,
                words.say(Kind.UNKNOWN_PROJECT.word() + ".message", name, places.size()),
                places));
    }

    /** The files of the lists that registers speak of: of two of their projects at least. */
    private Set<String> covered() {
        Map<String, Long> counts = joined.projects().stream()
                .filter(project -> joined.risks().containsKey(Joined.key(project)))
                .collect(Collectors.groupingBy(Observation::workbook, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(file -> file.getValue() >= FEWEST_COVERED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void silent(Observation project) {
        String start = project.subject().word("start");
        if (start.isEmpty() || !isOpen(project.subject()) || joined.risks().containsKey(Joined.key(project))) {
            return;
        }
        long days = ChronoUnit.DAYS.between(LocalDate.parse(start), asOf);
        if (days >= settings.number("contradictions.silent.days")) {
            add(Kind.NO_RISKS, project, List.of(), title(project), days);
        }
    }
}
