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
}
