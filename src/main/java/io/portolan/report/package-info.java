/**
 * One document of a run, written in several forms; knows findings, pages and charts, and no kind of sheet.
 */
@NullMarked
package io.portolan.report;

import org.jspecify.annotations.NullMarked;
