/** What to choose: which of many a budget should carry. */
@NullMarked
package io.portolan.statistics.choice;

import org.jspecify.annotations.NullMarked;
