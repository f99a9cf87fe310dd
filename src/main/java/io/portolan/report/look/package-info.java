/**
 * How charts look, whoever draws them: colours, lines, scales and where the labels go.
 */
@NullMarked
package io.portolan.report.look;

import org.jspecify.annotations.NullMarked;
