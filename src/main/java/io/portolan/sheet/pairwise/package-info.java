/**
 * Squares of comparisons two by two: the weights of criteria or options, and whether the comparisons agree with each other.
 */
@NullMarked
package io.portolan.sheet.pairwise;

import org.jspecify.annotations.NullMarked;
