/**
 * The report of a run as one page for a browser: a template, what it fills in, and the colours of its style.
 */
@NullMarked
package io.portolan.report.html;

import org.jspecify.annotations.NullMarked;
