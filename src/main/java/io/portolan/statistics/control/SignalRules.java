package io.portolan.statistics.control;

import java.util.List;
import java.util.function.IntFunction;

/** A set of rules that tells the patterns of a control chart from noise. */
public interface SignalRules {
    /** The patterns among values in time order, NaN for a gap, given the limits at each place. */
    List<Signal> signals(double[] values, IntFunction<Limits> limits);

    /** The same with the same limits everywhere. */
    default List<Signal> signals(double[] values, Limits limits) {
        return signals(values, place -> limits);
    }
}
