package io.portolan.run.quarantine;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;

/** What goes over the line between the two processes: one question and one answer a line, whatever characters they hold. */
final class Wire {
    private static final String READ = "read";
    private static final String MARK = "=";

    private Wire() {}

    static String question(Path file) {
        return encoded(file.toAbsolutePath().toString()) + "\n";
    }

    static Path file(String question) {
        return Path.of(decoded(question));
    }

    static String answer(Optional<String> reason) {
        return reason.map(Wire::encoded).orElse(READ);
    }

    /** Whether a line is an answer; a virtual machine that ends for want of memory says so on the same line. */
    static boolean isAnswer(String line) {
        return line.equals(READ) || line.startsWith(MARK);
    }

    static Optional<String> reason(String answer) {
        return answer.equals(READ) ? Optional.empty() : Optional.of(decoded(answer));
    }

    private static String encoded(String text) {
        return MARK + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String line) {
        return new String(Base64.getDecoder().decode(line.substring(MARK.length())), StandardCharsets.UTF_8);
    }
}
