package io.portolan.analysis;

/**
 * What a workbook says of one subject in one month.
 *
 * @param workbook the name of the file
 * @param sheet the sheet in which the subject stands
 * @param subject the subject with its figures and words
 */
public record Observation(String workbook, String sheet, Subject subject) {}
