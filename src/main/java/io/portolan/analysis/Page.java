package io.portolan.analysis;

import java.util.List;

/**
 * A page of analysis, read from top to bottom.
 *
 * @param name a short name, used for its tab
 * @param title the message in one sentence, with the number
 * @param footing source sheet, as-of date and how many rows counted, in small print
 * @param blocks its bands
 */
public record Page(String name, String title, String footing, List<Block> blocks) {
    public Page {
        blocks = List.copyOf(blocks);
    }
}
