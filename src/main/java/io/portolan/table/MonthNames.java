package io.portolan.table;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names of months and days of the week, in full and shortened, in the languages of the dictionary. */
final class MonthNames {
    private static final String[] MONTHS = {
        "jan january januari januar jänner jän janv janvier ene enero janeiro gen gennaio",
        "feb february februari februar febr févr fév fevr fev février fevrier febrero fevereiro febbraio",
        "mar march maart mrt märz mär maerz mrz mars marzo março marco",
        "apr april avr avril abr abril aprile",
        "may mei mai mayo maio mag maggio",
        "jun june juni juin junio junho giu giugno",
        "jul july juli juil juillet julio julho lug luglio",
        "aug august augustus août aout aoû agosto ago",
        "sep sept september septembre septiembre setiembre set setembro sett settembre",
        "oct october okt oktober octobre octubre out outubro ott ottobre",
        "nov november novembre noviembre novembro",
        "dec december déc décembre decembre dez dezember dic diciembre dezembro dicembre"
    };
    private static final String WEEKDAYS =
            " mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday"
                    + " sun sunday ma maandag di dinsdag wo woensdag do donderdag vr vrijdag za zaterdag zo zondag mo montag dienstag mi mittwoch"
                    + " donnerstag fr freitag sa samstag sonnabend so sonntag lun lundi mardi mar mer mercredi jeu jeudi ven vendredi sam samedi"
                    + " dim dimanche lunes martes mié miércoles jue jueves vie viernes sáb sábado dom domingo seg segunda ter terça qua quarta"
                    + " qui quinta sex sexta lunedì martedì mercoledì gio giovedì venerdì sab sabato domenica ";
    private static final Map<String, Integer> BY_NAME = byName();

    private MonthNames() {}

    /** The month, counted from 1, that a word names, capitals and a final full stop disregarded. */
    static Optional<Integer> month(String word) {
        return Optional.ofNullable(BY_NAME.get(bare(word)));
    }

    /** Whether a word names a day of the week. */
    static boolean isWeekday(String word) {
        return !word.isBlank() && WEEKDAYS.contains(" " + bare(word) + " ");
    }

    private static String bare(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static Map<String, Integer> byName() {
        Map<String, Integer> names = new HashMap<>();
        for (int month = 1; month <= MONTHS.length; month++) {
            for (String name : MONTHS[month - 1].split(" ", -1)) {
                names.put(name, month);
            }
        }
        return Map.copyOf(names);
    }
}
