package io.portolan.benchmark;

import com.sun.management.OperatingSystemMXBean;
import io.portolan.statistics.aggregate.Dependence;
import io.portolan.statistics.aggregate.Event;
import io.portolan.statistics.aggregate.ExactAggregate;
import io.portolan.statistics.distribution.Pert;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * The time that the exact aggregate of a made-up register takes, warm, on the wall and on all processors together; the
 * commands stand in docs/benchmarks.md.
 */
public final class AggregateBenchmark {
    private static final int ROUNDS = 5;

    private AggregateBenchmark() {}

    public static void main(String[] arguments) {
        int risks = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
        List<Event> events = register(risks);
        report("P80, " + risks + " independent risks", events, sum -> sum.quantile(0.8));
        report("all figures of each risk at P80", events, sum -> {
            sum.quantileContributions(0.8);
            return sum.quantile(0.8);
        });
        if (arguments.length > 1) {
            Dependence one = Dependence.oneFactor(Double.parseDouble(arguments[1]));
            report("P80 with one factor", events, sum -> ExactAggregate.of(events, one).quantile(0.8));
        }
    }

    /** Risks with a probability of 2 to 60 % and a PERT impact whose size varies over two orders of magnitude. */
    static List<Event> register(int risks) {
        SplittableRandom random = new SplittableRandom(20260101);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < risks; i++) {
            double low = 10 * Math.pow(100, random.nextDouble());
            events.add(new Event("R" + i, 0.02 + 0.58 * random.nextDouble(), Pert.of(low, 2 * low, 5 * low)));
        }
        return events;
    }

    private static void report(String what, List<Event> events, ToDoubleFunction<ExactAggregate> figure) {
        double best = Double.POSITIVE_INFINITY;
        double processor = Double.POSITIVE_INFINITY;
        double value = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            long busy = processorTime();
            value = figure.applyAsDouble(ExactAggregate.of(events));
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
            processor = Math.min(processor, (processorTime() - busy) / 1e9);
        }
        System.out.printf(
                Locale.ROOT, "%-40s %8.3f s wall %8.3f s processor   P80 = %.4f%n", what, best, processor, value);
    }

    private static long processorTime() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }
}
