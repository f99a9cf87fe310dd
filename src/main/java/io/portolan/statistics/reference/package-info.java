/**
 * The outside view: what finished projects of a kind came to, and what many projects come to together.
 */
@NullMarked
package io.portolan.statistics.reference;

import org.jspecify.annotations.NullMarked;
