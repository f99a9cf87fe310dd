/**
 * Pictures of the charts that Excel does not have.
 */
@NullMarked
package io.portolan.report.image;

import org.jspecify.annotations.NullMarked;
