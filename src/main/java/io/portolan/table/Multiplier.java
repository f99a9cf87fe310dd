package io.portolan.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words that stand behind a number and make it larger, in the languages of the dictionary. */
final class Multiplier {
    private static final Map<String, Integer> POWERS = powers();

    private Multiplier() {}

    /** The power of ten that a word stands for, a final full stop and capitals disregarded. */
    static Optional<Integer> power(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return Optional.ofNullable(POWERS.get(bare.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Integer> powers() {
        Map<String, Integer> powers = new HashMap<>();
        put(powers, 3, "k tsd tausend thousand duizend dzd mille mil mila");
        put(powers, 5, "lakh lakhs");
        put(
                powers,
                6,
                "mio mln mn mill million millions millionen miljoen miljoenen millón millon millones milhão milhões");
        put(powers, 6, "milione milioni");
        put(powers, 7, "crore crores");
        put(powers, 9, "bn bln billion billions mrd mds mld miljard miljarden milliarde milliarden milliard milliards");
        put(powers, 9, "miliardo miliardi bilhão bilhões");
        put(powers, 12, "tn trillion trillions bio billionen biljoen biljoenen");
        return Map.copyOf(powers);
    }

    private static void put(Map<String, Integer> powers, int power, String words) {
        Arrays.stream(words.split(" ", -1)).forEach(word -> powers.put(word, power));
    }
}
