/**
 * The portfolio list: earned value, data quality, computed status beside the reported one.
 */
@NullMarked
package io.portolan.sheet.portfolio;

import org.jspecify.annotations.NullMarked;
