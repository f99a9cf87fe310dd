/**
 * The user's workbook given back annotated, and the portfolio report, as Excel workbooks with native charts.
 */
@NullMarked
package io.portolan.report.excel;

import org.jspecify.annotations.NullMarked;
