/**
 * Grids into named, typed columns: finds the tables of a sheet, says what each one is and what each column means, and reads
 * texts as numbers, dates and periods.
 */
@NullMarked
package io.portolan.table;

import org.jspecify.annotations.NullMarked;
