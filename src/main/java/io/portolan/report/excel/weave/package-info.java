/**
 * Portolan's additions woven into a user's workbook: every part that need not change is copied as it lies in the package, the others are
 * copied byte by byte with splices, and what was spliced in is recorded so that it can be taken out again.
 */
@NullMarked
package io.portolan.report.excel.weave;

import org.jspecify.annotations.NullMarked;
