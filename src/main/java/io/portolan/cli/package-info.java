/**
 * The command line: one class a command, nothing but arguments in and exit codes out.
 */
@NullMarked
package io.portolan.cli;

import org.jspecify.annotations.NullMarked;
