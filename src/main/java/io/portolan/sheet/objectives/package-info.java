/** Sheets of objectives and key results: how far they are, whether that is on pace, and whether they hang together. */
@NullMarked
package io.portolan.sheet.objectives;

import org.jspecify.annotations.NullMarked;
