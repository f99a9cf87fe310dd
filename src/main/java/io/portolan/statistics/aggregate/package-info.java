/**
 * The aggregate loss S = Σ Bᵢ·Yᵢ of independent events: its exact law, its allocation back to the events, and a
 * simulation as a cross-check.
 */
@NullMarked
package io.portolan.statistics.aggregate;

import org.jspecify.annotations.NullMarked;
