/**
 * What the files of Office have in common: charts that the programs draw themselves, colours, and packages that come out the same.
 */
@NullMarked
package io.portolan.report.office;

import org.jspecify.annotations.NullMarked;
