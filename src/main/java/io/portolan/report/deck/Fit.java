package io.portolan.report.deck;

import io.portolan.report.look.TextLines;
import io.portolan.report.look.TextWidth;
import java.util.List;

/** Text made to fit a place on a slide: as large as it can be between two sizes, shortened where the smaller is still too large. */
record Fit(String text, double size) {
    /** From one line to the next, in sizes of the letters. */
    static final double LINE = 1.2;
    /** Bold letters are wider, and programs differ in how they break lines. */
    private static final double BOLD = 1.12;

    private static final double PLAIN = 1.05;

    static Fit into(String text, double width, double height, double largest, double smallest, boolean bold) {
        for (double size = largest; size > smallest; size--) {
            if (height(text, width, size, bold) <= height) {
                return new Fit(text, size);
            }
        }
        int most = Math.max(1, (int) (height / (smallest * LINE)));
        List<String> lines = TextLines.shortened(lines(text, width, smallest, bold), most);
        boolean isWhole = lines.size() == lines(text, width, smallest, bold).size();
        return new Fit(isWhole ? text : String.join(" ", lines), smallest);
    }

    /** How high a text is in a width. */
    static double height(String text, double width, double size, boolean bold) {
        return lines(text, width, size, bold).size() * size * LINE;
    }

    private static List<String> lines(String text, double width, double size, boolean bold) {
        double wider = bold ? BOLD : PLAIN;
        return text.lines()
                .flatMap(part -> TextLines.of(part, width, words -> wider * TextWidth.of(words, size)).stream())
                .toList();
    }
}
