package io.portolan.sheet.portfolio;

/**
 * One figure of a project held against its thresholds.
 *
 * @param dimension what it speaks of
 * @param rag what it says
 * @param sentence the figure and the threshold that it passed; "" when green
 * @param firm whether it was told rather than inferred
 */
record Evidence(Dimension dimension, Rag rag, String sentence, boolean firm) {
    Evidence(Dimension dimension, Rag rag, String sentence) {
        this(dimension, rag, sentence, true);
    }

    /** Whether it is a red figure of cost or time that the list tells itself. */
    boolean isFirmRed() {
        return firm && rag == Rag.RED && dimension != Dimension.GOVERNANCE;
    }
}
