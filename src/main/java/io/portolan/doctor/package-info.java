/**
 * Checks whether everything that Portolan stands on is in order: the machine, the workspace, the database.
 */
@NullMarked
package io.portolan.doctor;

import org.jspecify.annotations.NullMarked;
