/**
 * What only several sheets together show.
 */
@NullMarked
package io.portolan.across;

import org.jspecify.annotations.NullMarked;
