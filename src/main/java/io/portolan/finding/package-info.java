/**
 * What can be said of a cell: findings with their severity and role, and faults of our own, which are never mixed with them.
 */
@NullMarked
package io.portolan.finding;

import org.jspecify.annotations.NullMarked;
