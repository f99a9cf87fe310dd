/**
 * The report of a run as six to eight slides for those who present it, with charts that PowerPoint draws itself.
 */
@NullMarked
package io.portolan.report.deck;

import org.jspecify.annotations.NullMarked;
