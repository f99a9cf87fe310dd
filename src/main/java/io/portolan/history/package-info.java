/**
 * What earlier runs found, by month and workbook, in a database; whoever asks knows only {@link io.portolan.sheet.Past}.
 */
@NullMarked
package io.portolan.history;

import org.jspecify.annotations.NullMarked;
