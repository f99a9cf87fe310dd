/**
 * Probability distributions of a single quantity, each with exact moments, cdf, quantile and integrated cdf.
 */
@NullMarked
package io.portolan.statistics.distribution;

import org.jspecify.annotations.NullMarked;
