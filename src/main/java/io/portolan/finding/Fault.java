package io.portolan.finding;

/**
 * Something that went wrong in Portolan itself; reported apart from findings, and never the user's fault.
 *
 * @param stage what was being done, such as a rule's code
 * @param file the workbook in hand
 * @param cause what happened
 */
public record Fault(String stage, String file, Throwable cause) {}
