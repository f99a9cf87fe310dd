/**
 * A folder that answers: what is dropped into it is analysed, each content once, whatever moment the program ends at.
 */
@NullMarked
package io.portolan.watch;

import org.jspecify.annotations.NullMarked;
