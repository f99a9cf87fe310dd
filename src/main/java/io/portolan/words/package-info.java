/**
 * What Portolan says, in English, Dutch, French and German; the sentences lie as resources beside their owner.
 */
@NullMarked
package io.portolan.words;

import org.jspecify.annotations.NullMarked;
