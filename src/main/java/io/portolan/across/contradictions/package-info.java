/**
 * What the sheets of one run say against each other: list of projects, registers of risks, logs of actions.
 */
@NullMarked
package io.portolan.across.contradictions;

import org.jspecify.annotations.NullMarked;
