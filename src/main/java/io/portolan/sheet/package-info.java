/**
 * The contract of a kind of sheet: typed rows that know their cells, rules that check them, an analysis that comes out.
 */
@NullMarked
package io.portolan.sheet;

import org.jspecify.annotations.NullMarked;
