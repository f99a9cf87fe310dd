/**
 * The one door to packages of Office Open XML: a zip archive opened by its directory and within limits, its parts, their
 * content types, how they relate, and the only maker of XML readers. Reading and annotating both come in through here.
 */
@NullMarked
package io.portolan.opc;

import org.jspecify.annotations.NullMarked;
