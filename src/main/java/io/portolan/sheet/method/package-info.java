/** Checklists of a method: which artefacts a project has, which are due, and what was waived. */
@NullMarked
package io.portolan.sheet.method;

import org.jspecify.annotations.NullMarked;
