/**
 * Control charts: how far values of a stable process range, and which patterns are more than its noise.
 */
@NullMarked
package io.portolan.statistics.control;

import org.jspecify.annotations.NullMarked;
