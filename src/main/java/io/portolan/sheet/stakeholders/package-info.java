/** Registers of stakeholders: who has power, where they stand, and whom to speak to. */
@NullMarked
package io.portolan.sheet.stakeholders;

import org.jspecify.annotations.NullMarked;
