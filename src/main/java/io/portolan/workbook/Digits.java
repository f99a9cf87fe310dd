package io.portolan.workbook;

import java.util.regex.Pattern;

/** Numbers as they are written in parts of a workbook: with a decimal point, whatever the country. */
final class Digits {
    private static final int MOST_DIGITS = 9;
    /** Numbers of so many digits are exact as doubles, and so is their quotient by a power of ten up to 10^22, correctly rounded. */
    private static final int EXACT_DIGITS = 15;

    private static final double[] POWERS = new double[EXACT_DIGITS + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,4})?");

    private Digits() {}

    /** A whole number that is not negative; -1 for anything else. */
    static int whole(CharSequence text) {
        int number = 0;
        int length = text.length();
        if (length == 0 || length > MOST_DIGITS) {
            return -1;
        }
        for (int i = 0; i < length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** A number, correctly rounded as {@link Double#parseDouble} does; NaN for what is none. */
    static double number(CharSequence text) {
        int length = text.length();
        int start = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        int decimals = -1;
        long digits = 0;
        for (int i = start; i < length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + c - '0';
                decimals += decimals < 0 ? 0 : 1;
            } else if (c == '.' && decimals < 0) {
                decimals = 0;
            } else {
                return slowly(text);
            }
        }
        boolean any = length > start + (decimals < 0 ? 0 : 1);
        if (!any || length - start > EXACT_DIGITS) {
            return slowly(text);
        }
        double number = digits / POWERS[Math.max(0, decimals)];
        return start == 1 ? -number : number;
    }

    private static double slowly(CharSequence text) {
        String plain = text.toString().strip();
        return NUMBER.matcher(plain).matches() ? Double.parseDouble(plain) : Double.NaN;
    }
}
