package io.portolan.workbook;

/**
 * A name that a workbook gives to cells or values.
 *
 * @param name the name
 * @param refersTo what it stands for, as a formula
 */
record DefinedName(String name, String refersTo) {}
