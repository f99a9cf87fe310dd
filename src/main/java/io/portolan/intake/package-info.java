/**
 * Where workbooks come from: files and folders become submissions, in one order whatever the file system says.
 */
@NullMarked
package io.portolan.intake;

import org.jspecify.annotations.NullMarked;
