/**
 * The stages in order, from submission to report.
 */
@NullMarked
package io.portolan.run;

import org.jspecify.annotations.NullMarked;
