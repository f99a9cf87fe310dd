package io.portolan.report;

import io.portolan.analysis.Analysis;

/**
 * What only several tables of a kind show together.
 *
 * @param kind the kind of sheet
 * @param analysis what they show
 */
public record KindReport(String kind, Analysis analysis) {}
