package io.portolan.run.quarantine;

import io.portolan.workbook.UnreadableWorkbook;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * What goes over the line between the two processes: first the settings, then a file at a time, each on one line whatever characters it
 * holds; and for each file one answer.
 */
final class Wire {
    private static final String MARK = "=";

    private Wire() {}

    static String line(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static String text(String line) {
        return new String(Base64.getDecoder().decode(line), StandardCharsets.UTF_8);
    }

    static String answer(Optional<UnreadableWorkbook> refusal) {
        return MARK + refusal.map(UnreadableWorkbook::code).orElse("");
    }

    /** Whether a line is an answer; a virtual machine that ends for want of memory says so on the same line. */
    static boolean isAnswer(String line) {
        return line.startsWith(MARK);
    }

    static Optional<UnreadableWorkbook> refusal(String answer) {
        String code = answer.substring(MARK.length());
        return code.isEmpty() ? Optional.empty() : Optional.of(UnreadableWorkbook.ofCode(code));
    }
}
