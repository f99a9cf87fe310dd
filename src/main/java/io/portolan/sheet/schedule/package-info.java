/**
 * Networks of activities: when all will be done, and which activities decide it.
 */
@NullMarked
package io.portolan.sheet.schedule;

import org.jspecify.annotations.NullMarked;
