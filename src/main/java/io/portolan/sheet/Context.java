package io.portolan.sheet;

import io.portolan.settings.Settings;
import io.portolan.table.Recognition;
import io.portolan.workbook.Book;
import java.time.LocalDate;
import java.util.Locale;

/**
 * All that an analysis may know beside its table.
 *
 * @param book the workbook that the table stands in, for scale sheets and the like
 * @param recognition the tables of that workbook
 * @param asOf the day for which the analysis speaks; never the clock's
 * @param seed the start of every random number
 * @param language the language to speak
 * @param settings thresholds and switches
 */
public record Context(
        Book book, Recognition recognition, LocalDate asOf, long seed, Locale language, Settings settings) {}
