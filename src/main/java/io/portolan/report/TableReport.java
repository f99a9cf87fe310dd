package io.portolan.report;

import io.portolan.analysis.Analysis;
import io.portolan.table.Table;
import java.util.Optional;

/**
 * A recognised table and what was found in it.
 *
 * @param table the table
 * @param analysis empty where its kind is unknown or not analysed
 */
public record TableReport(Table table, Optional<Analysis> analysis) {}
