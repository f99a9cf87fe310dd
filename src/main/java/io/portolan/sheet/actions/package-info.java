/** Logs of actions, issues, decisions, assumptions and dependencies: how long they take, which promises hold, what waits. */
@NullMarked
package io.portolan.sheet.actions;

import org.jspecify.annotations.NullMarked;
