package io.portolan.across.contradictions;

import io.portolan.analysis.Observation;
import io.portolan.analysis.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The projects of the lists of a run, with the risks and items of other sheets that name them.
 *
 * <p>A name stands for a project when it is its number, its name, or both together, letters and digits compared only. Of several lists with
 * the same project the last one counts, in the order of their files; a name that different projects have stands for none of them. Names of a
 * file that names no project of the lists at all are left alone: it speaks of something else.
 *
 * @param projects the projects, in the order of their names
 * @param risks the risks of each project, by its key
 * @param items the items of logs of each, by its key
 * @param unknown what names a project that is in no list, by that name
 */
record Joined(
        List<Observation> projects,
        Map<String, List<Observation>> risks,
        Map<String, List<Observation>> items,
        Map<String, List<Observation>> unknown) {
    Joined {
        projects = List.copyOf(projects);
    }

    static Joined of(Map<String, List<Observation>> workbooks) {
        List<Observation> all =
                workbooks.values().stream().flatMap(Collection::stream).toList();
        Map<String, Observation> byName = new TreeMap<>();
        Map<String, Observation> projects = new TreeMap<>();
        Set<String> ambiguous = new HashSet<>();
        all.stream().filter(each -> each.subject().kind().equals("project")).forEach(each -> {
            projects.put(key(each), each);
            names(each.subject()).forEach(name -> {
                Optional<Observation> other = Optional.ofNullable(byName.put(name, each));
                if (other.filter(before -> !key(before).equals(key(each))).isPresent()) {
                    ambiguous.add(name);
                }
            });
        });
        byName.keySet().removeAll(ambiguous);
        Map<String, List<Observation>> risks = new TreeMap<>();
        Map<String, List<Observation>> items = new TreeMap<>();
        Map<String, List<Observation>> unknown = new TreeMap<>();
        Set<String> ours = files(all, byName);
        for (Observation each : all) {
            String named = each.subject().word("project");
            boolean risk = each.subject().kind().equals("risk");
            if (named.isEmpty() || !(risk || each.subject().kind().equals("item"))) {
                continue;
            }
            Optional<Observation> project = Optional.ofNullable(byName.get(plain(named)));
            if (project.isPresent()) {
                add(risk ? risks : items, key(project.get()), each);
            } else if (ours.contains(each.workbook()) && !ambiguous.contains(plain(named))) {
                add(unknown, named, each);
            }
        }
        List<Observation> ordered = projects.values().stream()
                .sorted(Comparator.comparing(project -> title(project.subject())))
                .toList();
        return new Joined(ordered, risks, items, unknown);
    }

    private static void add(Map<String, List<Observation>> map, String key, Observation each) {
        map.computeIfAbsent(key, first -> new ArrayList<>()).add(each);
    }

    /** The files that name at least one project of the lists. */
    private static Set<String> files(List<Observation> all, Map<String, Observation> byName) {
        Set<String> files = new HashSet<>();
        all.stream()
                .filter(each -> byName.containsKey(plain(each.subject().word("project"))))
                .forEach(each -> files.add(each.workbook()));
        return files;
    }

    private static List<String> names(Subject project) {
        return List.of(project.id(), project.title(), project.id() + project.title()).stream()
                .map(Joined::plain)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** What a project is known by here. */
    static String key(Observation project) {
        return plain(project.subject().id() + project.subject().title());
    }

    /** What a project is called where there is room. */
    static String title(Subject project) {
        return project.title().isEmpty() ? project.id() : project.title();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    List<Observation> openRisks(Observation project) {
        return open(risks.getOrDefault(key(project), List.of()));
    }

    List<Observation> openItems(Observation project) {
        return open(items.getOrDefault(key(project), List.of()));
    }

    private static List<Observation> open(List<Observation> some) {
        return some.stream()
                .filter(each -> each.subject().word("status").equals("open"))
                .toList();
    }
}
