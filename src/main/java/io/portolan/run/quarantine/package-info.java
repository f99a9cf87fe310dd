/** Files that other people's parsers have to read are read in a process of their own first, which can be stopped. */
@NullMarked
package io.portolan.run.quarantine;

import org.jspecify.annotations.NullMarked;
