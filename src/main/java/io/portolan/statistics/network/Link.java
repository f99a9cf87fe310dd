package io.portolan.statistics.network;

/**
 * What an activity waits for.
 *
 * @param predecessor the place of the activity that comes before
 * @param kind which ends are tied
 * @param lag the time between them, in the unit of the durations; negative for an overlap
 */
public record Link(int predecessor, Kind kind, double lag) {
    /** The ends that are tied: of the predecessor, and of the activity. */
    public enum Kind {
        FINISH_TO_START,
        START_TO_START,
        FINISH_TO_FINISH,
        START_TO_FINISH;

        boolean fromFinish() {
            return this == FINISH_TO_START || this == FINISH_TO_FINISH;
        }

        boolean toFinish() {
            return this == FINISH_TO_FINISH || this == START_TO_FINISH;
        }
    }

    /** The usual link: the activity starts when its predecessor has finished. */
    public static Link after(int predecessor) {
        return new Link(predecessor, Kind.FINISH_TO_START, 0);
    }
}
