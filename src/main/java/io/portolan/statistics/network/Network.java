package io.portolan.statistics.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Activities and the links between them, without a ring. Activities are counted from 0 in the order in which their links
 * were given.
 */
public final class Network {
    private final List<List<Link>> links;
    private final int[] order;

    private Network(List<List<Link>> links, int[] order) {
        this.links = links;
        this.order = order;
    }

    /**
     * The network in which activity {@code i} waits for {@code links.get(i)}.
     *
     * @throws IllegalArgumentException if activities wait for each other in a ring; see {@link #inRings}
     */
    public static Network of(List<List<Link>> links) {
        List<List<Link>> kept = links.stream().map(List::copyOf).toList();
        int[] order = order(kept);
        if (order.length < kept.size()) {
            throw new IllegalArgumentException("activities wait for each other in a ring");
        }
        return new Network(kept, order);
    }

    /** The activities that can never begin, because they stand in a ring or wait for one; empty if there is none. */
    public static List<Integer> inRings(List<List<Link>> links) {
        boolean[] free = new boolean[links.size()];
        for (int i : order(links)) {
            free[i] = true;
        }
        return IntStream.range(0, links.size()).filter(i -> !free[i]).boxed().toList();
    }

    /** How many activities there are. */
    public int size() {
        return links.size();
    }

    /** What an activity waits for. */
    public List<Link> links(int activity) {
        return links.get(activity);
    }

    /** Predecessors before successors, as far as that can be had (Kahn, 1962). */
    private static int[] order(List<List<Link>> links) {
        int[] waiting = new int[links.size()];
        List<List<Integer>> successors = new ArrayList<>();
        links.forEach(link -> successors.add(new ArrayList<>()));
        for (int i = 0; i < links.size(); i++) {
            waiting[i] = links.get(i).size();
            for (Link link : links.get(i)) {
                successors.get(link.predecessor()).add(i);
            }
        }
        Deque<Integer> ready = new ArrayDeque<>(IntStream.range(0, waiting.length)
                .filter(i -> waiting[i] == 0)
                .boxed()
                .toList());
        IntStream.Builder order = IntStream.builder();
        while (!ready.isEmpty()) {
            int next = ready.removeFirst();
            order.add(next);
            for (int successor : successors.get(next)) {
                if (--waiting[successor] == 0) {
                    ready.addLast(successor);
                }
            }
        }
        return order.build().toArray();
    }

    /**
     * The critical path by a pass forward and one back: ES = max over the predecessors of EF + lag (of ES + lag for links from
     * the start, less the own duration for links to the finish), and never before 0. Source: Kelley & Walker, 1959.
     *
     * @param durations one per activity, not negative
     */
    public CriticalPath path(double[] durations) {
        double[] start = new double[size()];
        double end = forward(durations, start);
        return new CriticalPath(durations.clone(), start, backward(durations, end), end);
    }

    /** Fills the earliest starts and returns the end. */
    double forward(double[] durations, double[] start) {
        double end = 0;
        for (int i : order) {
            double earliest = 0;
            for (Link link : links.get(i)) {
                int before = link.predecessor();
                double tied = start[before] + (link.kind().fromFinish() ? durations[before] : 0) + link.lag();
                earliest = Math.max(earliest, tied - (link.kind().toFinish() ? durations[i] : 0));
            }
            start[i] = earliest;
            end = Math.max(end, earliest + durations[i]);
        }
        return end;
    }

    /** The latest starts that do not move the end. */
    double[] backward(double[] durations, double end) {
        double[] latest = new double[size()];
        for (int i = 0; i < latest.length; i++) {
            latest[i] = end - durations[i];
        }
        for (int k = order.length - 1; k >= 0; k--) {
            int i = order[k];
            for (Link link : links.get(i)) {
                int before = link.predecessor();
                double tied = latest[i] + (link.kind().toFinish() ? durations[i] : 0) - link.lag();
                latest[before] = Math.min(latest[before], tied - (link.kind().fromFinish() ? durations[before] : 0));
            }
        }
        return latest;
    }
}
