package io.portolan.report.look;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Text broken into lines. */
public final class TextLines {
    private TextLines() {}

    /** Lines no wider than {@code width}, broken at spaces; a single word that is wider keeps a line of its own. */
    public static List<String> of(String text, double width, ToDoubleFunction<String> measure) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("[ \\n]+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && measure.applyAsDouble(longer) > width) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    /** No more lines than there is room for, an ellipsis where some are left out. */
    public static List<String> shortened(List<String> lines, int most) {
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, kept.get(most - 1) + " \u2026");
        return kept;
    }
}
