package io.portolan.sheet.portfolio;

import io.portolan.sheet.Sourced;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How the delays of projects reach those that wait for them.
 *
 * <p>A project that has not started begins when the last of those that it waits for has ended, not before its planned start, and keeps its
 * planned duration; its end is the later of that and of its own forecast. The ends are worked out along the dependencies from the first to
 * the last (a forward pass of the critical path method, finish to start). Inherited are the days by which the end is later than the own
 * forecast. Who waits in a ring, or lacks a start or an end, inherits and passes on nothing new.
 *
 * @param delays the projects that inherit delay, the longest first
 * @param hubs open projects that three or more others wait for, the most needed first
 */
record KnockOn(List<Delay> delays, List<Hub> hubs) {
    private static final int LEAST_OF_A_HUB = 3;
    /** Nobody follows a longer chain, and a slip in a column of ids may make one of thousands. */
    private static final int LONGEST_CHAIN = 500;

    /**
     * What a project inherits.
     *
     * @param row the project
     * @param own its own expected end
     * @param end the end that the others leave it
     * @param chain the projects that drive it, the first to slip first
     */
    record Delay(Sourced<Project> row, LocalDate own, LocalDate end, List<Sourced<Project>> chain) {
        Delay {
            chain = List.copyOf(chain);
        }

        long days() {
            return ChronoUnit.DAYS.between(own, end);
        }
    }

    /**
     * A project that many wait for.
     *
     * @param row the project
     * @param waiting how many open projects wait for it
     */
    record Hub(Sourced<Project> row, int waiting) {}

    KnockOn {
        delays = List.copyOf(delays);
        hubs = List.copyOf(hubs);
    }

    static KnockOn of(List<Sourced<Project>> rows) {
        Waiting waiting = Waiting.of(rows);
        Map<Sourced<Project>, List<Sourced<Project>>> first = waiting.pairs()
                .filter(pair -> !pair.waiting().equals(pair.first()))
                .collect(Collectors.groupingBy(
                        Waiting.Pair::waiting,
                        HashMap::new,
                        Collectors.mapping(Waiting.Pair::first, Collectors.toList())));
        Pass pass = new Pass(first);
        List<Delay> delays = waiting.byId().values().stream()
                .filter(first::containsKey)
                .flatMap(row -> pass.delay(row).stream())
                .sorted(Comparator.comparingLong(Delay::days)
                        .reversed()
                        .thenComparing(delay -> delay.row().value().subject()))
                .toList();
        return new KnockOn(delays, hubs(waiting));
    }

    private static List<Hub> hubs(Waiting waiting) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Sourced<Project>> byName = new TreeMap<>();
        waiting.pairs().filter(pair -> pair.first().value().isOpen()).forEach(pair -> {
            String name = pair.first().value().subject();
            counts.merge(name, 1, Integer::sum);
            byName.put(name, pair.first());
        });
        return byName.entrySet().stream()
                .map(entry -> new Hub(entry.getValue(), counts.getOrDefault(entry.getKey(), 0)))
                .filter(hub -> hub.waiting() >= LEAST_OF_A_HUB)
                .sorted(Comparator.comparingInt(Hub::waiting).reversed())
                .toList();
    }

    boolean isNone() {
        return delays.isEmpty() && hubs.isEmpty();
    }

    /** What each project inherits for other programs, by the place of its row. */
    Map<Integer, Facts> facts() {
        return delays.stream()
                .collect(Collectors.toMap(delay -> delay.row().row().record(), KnockOn::facts, (first, more) -> first));
    }

    private static Facts facts(Delay delay) {
        return new Facts()
                .with("days", delay.days())
                .with("end", delay.end().toString())
                .with(
                        "chain",
                        delay.chain().stream().map(row -> row.value().subject()).toList());
    }

    /** The forward pass; every end is worked out once. */
    private static final class Pass {
        private final Map<Sourced<Project>, List<Sourced<Project>>> first;
        private final Map<Sourced<Project>, Optional<LocalDate>> ends = new HashMap<>();
        private final Map<Sourced<Project>, Sourced<Project>> drivers = new HashMap<>();
        private final Set<Sourced<Project>> open = new HashSet<>();

        Pass(Map<Sourced<Project>, List<Sourced<Project>>> first) {
            this.first = first;
        }

        Optional<Delay> delay(Sourced<Project> row) {
            Optional<LocalDate> own = own(row.value());
            Optional<LocalDate> end = end(row);
            return own.isPresent() && end.isPresent() && end.get().isAfter(own.get())
                    ? Optional.of(new Delay(row, own.get(), end.get(), chain(row)))
                    : Optional.empty();
        }

        private List<Sourced<Project>> chain(Sourced<Project> row) {
            List<Sourced<Project>> chain = new ArrayList<>();
            Optional<Sourced<Project>> next = Optional.ofNullable(drivers.get(row));
            while (next.isPresent() && !chain.contains(next.get())) {
                chain.add(0, next.get());
                next = Optional.ofNullable(drivers.get(next.get()));
            }
            return chain;
        }

        private static Optional<LocalDate> own(Project project) {
            Project.Schedule schedule = project.schedule();
            return schedule.endActual().or(schedule::end);
        }

        private Optional<LocalDate> end(Sourced<Project> row) {
            Optional<LocalDate> known = ends.getOrDefault(row, Optional.empty());
            if (known.isPresent() || ends.containsKey(row)) {
                return known;
            }
            Optional<LocalDate> own = own(row.value());
            if (open.size() >= LONGEST_CHAIN || !open.add(row)) {
                return own;
            }
            Optional<LocalDate> end = isWaiting(row.value()) ? pushed(row, own) : own;
            open.remove(row);
            ends.put(row, end);
            return end;
        }

        private static boolean isWaiting(Project project) {
            Project.Schedule schedule = project.schedule();
            return project.isOpen()
                    && schedule.startActual().isEmpty()
                    && schedule.startPlanned().isPresent()
                    && schedule.endPlanned().isPresent();
        }

        /** The end when it begins as soon as the last of the others has ended, and takes as long as planned. */
        private Optional<LocalDate> pushed(Sourced<Project> row, Optional<LocalDate> own) {
            Project.Schedule schedule = row.value().schedule();
            LocalDate start = schedule.startPlanned().orElseThrow();
            long planned = ChronoUnit.DAYS.between(start, schedule.endPlanned().orElseThrow());
            LocalDate latest = start;
            for (Sourced<Project> before : first.getOrDefault(row, List.of())) {
                Optional<LocalDate> ended = end(before);
                if (ended.isPresent() && ended.get().isAfter(latest)) {
                    latest = ended.get();
                    drivers.put(row, before);
                }
            }
            LocalDate end = latest.plusDays(Math.max(0, planned));
            return Optional.of(own.filter(date -> !date.isBefore(end)).orElse(end));
        }
    }
}
