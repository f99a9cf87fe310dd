package io.portolan.table;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands around the digits of a number.
 *
 * @param power the power of ten that the words beside it stand for
 * @param text the unit as written, without those words; "%" for a percentage
 */
record Unit(int power, String text) {
    private static final Set<String> CURRENCIES = Set.of(
            ("€ $ £ ¥ ₹ ₽ ₺ ₩ ₪ zł kr fr fr. sfr sfr. us$ a$ au$ c$ ca$ nz$ r$ hk$ s$ rs rs. euro euros eur usd gbp chf cad aud nzd"
                            + " sek nok dkk isk pln czk huf ron bgn jpy cny inr brl mxn ars clp cop pen zar rub try sgd hkd aed sar")
                    .split(" ", -1));
    private static final Pattern SCALED = Pattern.compile(
            "(?<scale>\\p{L}{1,9}\\.?)(?<currency>[€$£]|EUR|USD|CHF|GBP)|(?<front>[€$£])(?<behind>\\p{L}{1,9}\\.?)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Sc}°%‰µ][\\p{L}\\p{Sc}°%‰µ²³./]*");
    private static final Set<String> PERCENT =
            Set.of("%", "percent", "procent", "prozent", "pct", "pct.", "proc.", "proz.");
    /** Endings of ordinals and words that link a number to another thing: what they follow is no amount. */
    private static final Set<String> LINKS = Set.of(
            ("st nd rd th er ère re e ème eme de del di of von van der des du do da sur to tot bis à a al und en and et y o or ou oder"
                            + " am pm")
                    .split(" ", -1));

    private static final String SHORT_UNITS = "hdwkmKMtsjgxy";
    private static final int MOST_WORDS = 2;

    /** The unit from what stands before and behind the digits; empty when that makes them no amount. */
    static Optional<Unit> of(String before, String behind) {
        boolean attached = !behind.isEmpty() && behind.charAt(0) != ' ';
        String front = before.strip();
        String back = behind.strip();
        boolean known = isMoney(front);
        boolean letterGluedOn = attached && back.length() == 1 && Character.isLetter(back.charAt(0));
        if (!(front.isEmpty() || known) || (letterGluedOn && !isShortUnit(back, known))) {
            return Optional.empty();
        }
        return front(front).flatMap(first -> back(back, !front.isEmpty()).map(first::with));
    }

    private Unit with(Unit other) {
        return new Unit(power + other.power, (text + " " + other.text).strip());
    }

    private static boolean isShortUnit(String letter, boolean money) {
        return money || SHORT_UNITS.contains(letter);
    }

    private static boolean isMoney(String text) {
        return isCurrency(text) || scaled(text).isPresent();
    }

    private static Optional<Unit> front(String text) {
        return isCurrency(text) || text.isEmpty() ? Optional.of(new Unit(0, text)) : scaled(text);
    }

    private static Optional<Unit> back(String text, boolean money) {
        Deque<String> words = new ArrayDeque<>(text.isEmpty() ? List.of() : Arrays.asList(text.split(" +", -1)));
        int power = 0;
        while (!words.isEmpty() && power(words.getFirst(), money).isPresent()) {
            power += power(words.removeFirst(), money).orElseThrow();
        }
        Optional<Unit> scaled = words.size() == 1 ? scaled(words.getFirst()) : Optional.empty();
        int sum = power;
        return scaled.isPresent() ? scaled : unit(words).map(unit -> new Unit(sum, unit));
    }

    private static Optional<String> unit(Deque<String> words) {
        if (words.isEmpty()) {
            return Optional.of("");
        }
        String first = words.getFirst().toLowerCase(Locale.ROOT);
        String all = String.join(" ", words);
        if (words.size() == 1 && PERCENT.contains(first)) {
            return Optional.of("%");
        }
        boolean links = LINKS.contains(first)
                || words.stream().anyMatch(word -> MonthNames.month(word).isPresent());
        boolean isUnit = !links
                && words.size() <= MOST_WORDS
                && words.stream().allMatch(word -> WORD.matcher(word).matches());
        return isUnit ? Optional.of(all) : Optional.empty();
    }

    /** A currency with its multiplier in one word: k€, TEUR, Mio.€, $m. */
    private static Optional<Unit> scaled(String word) {
        Matcher matcher = SCALED.matcher(word);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String scale = Optional.ofNullable(matcher.group("scale")).orElse(matcher.group("behind"));
        String currency = Optional.ofNullable(matcher.group("currency")).orElse(matcher.group("front"));
        Optional<Integer> power = scale.equals("T") ? Optional.of(3) : power(scale, true);
        return power.map(p -> new Unit(p, currency));
    }

    /** The power of a word; m and b mean millions and billions beside a currency only. */
    private static Optional<Integer> power(String word, boolean money) {
        if (word.equals("M") || (money && word.equals("m"))) {
            return Optional.of(6);
        }
        boolean billions = word.equals("Md") || (money && word.equalsIgnoreCase("b"));
        return billions ? Optional.of(9) : Multiplier.power(word);
    }

    private static boolean isCurrency(String text) {
        return CURRENCIES.contains(text.toLowerCase(Locale.ROOT));
    }
}
