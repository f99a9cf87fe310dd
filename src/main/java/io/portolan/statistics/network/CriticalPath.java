package io.portolan.statistics.network;

/** The dates of a network with fixed durations, counted from its start in their unit. */
public final class CriticalPath {
    private static final double NONE = 1e-9;

    private final double[] durations;
    private final double[] earliest;
    private final double[] latest;
    private final double end;

    CriticalPath(double[] durations, double[] earliest, double[] latest, double end) {
        this.durations = durations;
        this.earliest = earliest;
        this.latest = latest;
        this.end = end;
    }

    /** When all is done. */
    public double end() {
        return end;
    }

    /** ES: when an activity can begin. */
    public double earliestStart(int activity) {
        return earliest[activity];
    }

    /** EF: when it can be done. */
    public double earliestFinish(int activity) {
        return earliest[activity] + durations[activity];
    }

    /** Total slack, LS − ES: how long it may wait without moving the end. */
    public double slack(int activity) {
        return latest[activity] - earliest[activity];
    }

    /** Whether every delay of an activity delays the end. */
    public boolean isCritical(int activity) {
        return isCritical(slack(activity), end);
    }

    static boolean isCritical(double slack, double end) {
        return slack <= NONE * Math.max(1, end);
    }
}
