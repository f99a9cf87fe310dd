package io.portolan.cli;

import java.util.ArrayList;
import java.util.List;

/** Text fitted to the width of a terminal. */
final class PlainText {
    /** The width that every terminal has. */
    static final int WIDTH = 80;

    private PlainText() {}

    /** A text of at most so many characters: its beginning and its end, which tell names apart, with an ellipsis between. */
    static String shortened(String text, int width) {
        if (text.length() <= width) {
            return text;
        }
        int end = (width - 1) / 2;
        return text.substring(0, width - 1 - end) + "…" + text.substring(text.length() - end);
    }

    /** A text in lines of at most so many characters where its words allow. */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
