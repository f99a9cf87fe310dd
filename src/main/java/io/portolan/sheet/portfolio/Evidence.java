package io.portolan.sheet.portfolio;

/**
 * One figure of a project held against its thresholds.
 *
 * @param dimension what it speaks of
 * @param rag what it says
 * @param sentence the figure and the threshold that it passed; "" when green
 */
record Evidence(Dimension dimension, Rag rag, String sentence) {}
