package io.portolan.statistics.aggregate;

import io.portolan.statistics.distribution.Degenerate;
import io.portolan.statistics.distribution.Distribution;
import io.portolan.statistics.distribution.Lognormal;
import io.portolan.statistics.distribution.Pert;
import io.portolan.statistics.distribution.Triangular;
import io.portolan.statistics.distribution.Uniform;
import java.util.ArrayList;
import java.util.List;

/** Sets of events whose aggregate law has been computed elsewhere. */
final class References {

    private References() {}

    /** Twelve events of all kinds of severity; the figures come from NumPy (FFT, step 0.25) and 2·10⁶ draws. */
    static List<Event> twelve() {
        return List.of(
                new Event("R01", 0.10, Pert.of(200, 500, 1200)),
                new Event("R02", 0.30, Pert.of(50, 120, 300)),
                new Event("R03", 0.05, Pert.of(800, 1500, 4000)),
                new Event("R04", 0.50, Triangular.of(20, 60, 150)),
                new Event("R05", 0.25, Triangular.of(100, 250, 700)),
                new Event("R06", 0.70, Pert.of(10, 40, 90)),
                new Event("R07", 0.15, Pert.of(300, 600, 1500)),
                new Event("R08", 0.40, Uniform.of(80, 160)),
                new Event("R09", 0.02, Pert.of(2000, 5000, 9000)),
                new Event("R10", 0.60, Triangular.of(30, 70, 140)),
                new Event("R11", 0.20, Lognormal.ofPercentiles(150, 0.1, 900, 0.9)),
                new Event("R12", 0.35, Pert.of(60, 200, 420)));
    }

    /** GAO-20-195G, table 12: the cost of an unmanned aircraft, seven certain lines. */
    static List<Event> aircraft() {
        double[][] lines = {
            {17955, 19645, 21785},
            {8500, 10553, 13000},
            {4000, 4306, 5100},
            {4100, 4305, 4650},
            {550, 600, 650},
            {32300, 35547, 52500},
            {1950, 2136, 2600}
        };
        List<Event> events = new ArrayList<>();
        for (double[] line : lines) {
            events.add(new Event("line " + events.size(), 1, Triangular.of(line[0], line[1], line[2])));
        }
        return events;
    }

    /** The 31 lives of Gerber (1979) and De Pril (1986): counts by death probability and amount 1 … 5. */
    static List<Event> gerber() {
        int[][] counts = {{2, 3, 1, 2, 0}, {0, 1, 2, 2, 1}, {0, 2, 4, 2, 2}, {0, 2, 2, 2, 1}};
        List<Event> events = new ArrayList<>();
        for (int row = 0; row < counts.length; row++) {
            for (int amount = 1; amount <= 5; amount++) {
                for (int k = 0; k < counts[row][amount - 1]; k++) {
                    events.add(new Event("life " + events.size(), (row + 3) / 100.0, Degenerate.of(amount)));
                }
            }
        }
        return events;
    }

    /** Klugman, Panjer & Willmot, Loss Models, exercise 9.16: 14 lives. */
    static List<Event> lossModels() {
        double[] amounts = {15, 16, 20, 28, 31, 18, 26, 24, 60, 14, 17, 19, 30, 55};
        double[] deaths = {
            .00149, .00142, .00128, .00122, .00123, .00353, .00394, .00484, .02182, .00050, .00050, .00054, .00103,
            .00479
        };
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < amounts.length; i++) {
            events.add(new Event("life " + i, deaths[i], Degenerate.of(amounts[i])));
        }
        return events;
    }

    static List<Event> copies(int count, double probability, Distribution severity) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events.add(new Event("copy " + i, probability, severity));
        }
        return events;
    }
}
