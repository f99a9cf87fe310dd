/**
 * Networks of activities: the critical path, and what becomes of it when durations are uncertain.
 */
@NullMarked
package io.portolan.statistics.network;

import org.jspecify.annotations.NullMarked;
