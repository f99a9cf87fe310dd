package io.portolan.analysis;

/**
 * How a number was made, for those who must defend it.
 *
 * @param number what is explained
 * @param method how it is computed
 * @param parameters with which settings
 * @param source author and year, or standard
 * @param trust how far to trust it, and when not to
 */
public record MethodNote(String number, String method, String parameters, String source, String trust) {}
