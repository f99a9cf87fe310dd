package io.portolan.analysis;

import io.portolan.finding.Severity;
import io.portolan.workbook.CellRef;
import java.util.Optional;

/**
 * A thing to act on, for the summary, where the most severe and heaviest come first.
 *
 * @param severity how much it matters
 * @param weight orders headlines of one severity: money or a score, larger first
 * @param sentence what is the matter and what to do, in one sentence
 * @param cell where to look
 */
public record Headline(Severity severity, double weight, String sentence, Optional<CellRef> cell) {}
