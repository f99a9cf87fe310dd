/**
 * The same projects followed over the yearly files of one run.
 */
@NullMarked
package io.portolan.across.years;

import org.jspecify.annotations.NullMarked;
