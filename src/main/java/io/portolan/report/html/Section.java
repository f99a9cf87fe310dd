package io.portolan.report.html;

import java.util.List;

/**
 * A chapter of the page as the template fills it in.
 *
 * @param id its name in addresses
 * @param name its heading
 */
public record Section(String id, String name, List<Leaf> leaves) {
    public Section {
        leaves = List.copyOf(leaves);
    }

    /**
     * A page of analysis within a chapter.
     *
     * @param language of its words, as {@code lang} has it
     * @param result the address of the file that has all of it; "" for none
     */
    public record Leaf(
            String id, String language, String title, String footing, String file, String result, List<Band> bands) {
        public Leaf {
            bands = List.copyOf(bands);
        }
    }
}
