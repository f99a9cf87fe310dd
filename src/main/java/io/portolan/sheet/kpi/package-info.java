/**
 * The KPI sheet: signal from noise. Series, control chart, trend, and one sentence for each indicator.
 */
@NullMarked
package io.portolan.sheet.kpi;

import org.jspecify.annotations.NullMarked;
