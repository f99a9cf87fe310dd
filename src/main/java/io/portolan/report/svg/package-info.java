/**
 * Charts as vector graphics: text stays text, and every colour is an attribute that a style sheet can change for a dark ground.
 */
@NullMarked
package io.portolan.report.svg;

import org.jspecify.annotations.NullMarked;
