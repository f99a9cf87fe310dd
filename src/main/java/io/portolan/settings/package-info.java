/**
 * What can be set: every key with its default, unit and reason stands in one resource file, overrides lie on top.
 */
@NullMarked
package io.portolan.settings;

import org.jspecify.annotations.NullMarked;
