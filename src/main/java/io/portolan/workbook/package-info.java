/**
 * What a file says, cell by cell: a book of grids of cells, each with its place, whatever format it was kept in.
 */
@NullMarked
package io.portolan.workbook;

import org.jspecify.annotations.NullMarked;
