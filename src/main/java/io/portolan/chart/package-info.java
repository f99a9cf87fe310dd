/**
 * Charts as data: what is drawn and why, with no notion of who draws it.
 */
@NullMarked
package io.portolan.chart;

import org.jspecify.annotations.NullMarked;
