/**
 * Then against now, and foretold against come true: bridges, paired tests, and how well probabilities were judged.
 */
@NullMarked
package io.portolan.statistics.comparison;

import org.jspecify.annotations.NullMarked;
