package io.portolan.table;

/**
 * The lines of a table that hold its headings.
 *
 * @param first the first line, group headings included
 * @param main the line that names the columns one by one
 * @param last the last line; records begin behind it
 * @param score how much like headings they look, higher is more
 */
record HeaderLines(int first, int main, int last, double score) {}
