/** Matrices of skills: what is needed, what is there, and what hangs on one person. */
@NullMarked
package io.portolan.sheet.skills;

import org.jspecify.annotations.NullMarked;
