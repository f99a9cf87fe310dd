/**
 * How long things last when some of them are still going on: survival curves, their comparison, and ends that compete.
 */
@NullMarked
package io.portolan.statistics.survival;

import org.jspecify.annotations.NullMarked;
