/**
 * What changed since the months before: which risks, indicators and projects are new, gone, better or worse.
 */
@NullMarked
package io.portolan.across.change;

import org.jspecify.annotations.NullMarked;
