package io.portolan.sheet.portfolio;

/**
 * One period of an earned value series as it was typed; numbers that are missing are NaN.
 *
 * @param project the project's id or name; "" where the table tells of one only
 * @param label what the period is called
 * @param value PV, EV, AC and BAC as typed, of the period or cumulative
 * @param estimate the manager's own estimate at completion
 */
record Reading(String project, String label, EarnedValue value, double estimate) {}
