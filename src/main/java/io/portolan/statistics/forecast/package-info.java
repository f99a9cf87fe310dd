/**
 * Forecasts: how far what is still to come may range, judged by what has come.
 */
@NullMarked
package io.portolan.statistics.forecast;

import org.jspecify.annotations.NullMarked;
