/**
 * What an analysis gives back for one table: findings, columns to set beside it, a page to read, numbers for other programs.
 */
@NullMarked
package io.portolan.analysis;

import org.jspecify.annotations.NullMarked;
