/**
 * The results of a run for other programs.
 */
@NullMarked
package io.portolan.report.json;

import org.jspecify.annotations.NullMarked;
