/**
 * The risk register: guarantor of risk. Rows, quality rules, exact quantification, matrix and charts.
 */
@NullMarked
package io.portolan.sheet.risk;

import org.jspecify.annotations.NullMarked;
