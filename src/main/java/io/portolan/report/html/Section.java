package io.portolan.report.html;

import java.util.List;

/**
 * A chapter of the page as the template fills it in.
 *
 * @param id its name in addresses
 * @param name its heading
 * @param rest how many pages there are beyond the leading ones, in words
 * @param note what is left out of the chapter; "" for nothing
 */
record Section(String id, String name, String rest, String note, List<Leaf> leaves) {
    /** The overview of a run has no more of one chapter. */
    static final int MOST_LEADING = 5;

    Section {
        leaves = List.copyOf(leaves);
    }

    /** The pages that the overview of the run tells of. */
    public List<Leaf> leading() {
        return leaves.subList(0, Math.min(MOST_LEADING, leaves.size()));
    }

    /**
     * A page of analysis within a chapter.
     *
     * @param language of its words, as {@code lang} has it
     * @param source the input that it speaks of; "" for several
     * @param file the file that has all of it; "" for none
     * @param result the address of the file that has all of it; "" for none
     */
    record Leaf(
            String id,
            String language,
            String title,
            String footing,
            String source,
            String file,
            String result,
            List<Band> bands) {
        Leaf {
            bands = List.copyOf(bands);
        }
    }
}
