/**
 * Tests of what changed in a series over time: trends, steps, single odd values, seasons.
 */
@NullMarked
package io.portolan.statistics.trend;

import org.jspecify.annotations.NullMarked;
