/**
 * Blank workbooks to start from, in the headings that recognition reads best; each is described by one resource that lists its
 * columns, their headings and explanations in every language.
 */
@NullMarked
package io.portolan.template;

import org.jspecify.annotations.NullMarked;
