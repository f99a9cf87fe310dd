/**
 * Random numbers that depend on nothing but what they are drawn for.
 */
@NullMarked
package io.portolan.statistics.random;

import org.jspecify.annotations.NullMarked;
