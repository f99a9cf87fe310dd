package io.portolan.run.quarantine;

import io.portolan.intake.Submission;
import io.portolan.workbook.UnreadableWorkbook;
import io.portolan.workbook.Workbooks;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** The other process itself: reads each file that it is asked for, and forgets it. It ends when nobody asks any more. */
final class ReadingProcess {
    private ReadingProcess() {}

    /** Answers until the questions end. */
    public static void main(String[] arguments) throws IOException {
        PrintStream answers = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        // A parser that prints must not answer in our place.
        System.setOut(System.err);
        try (BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String question = questions.readLine(); question != null; question = questions.readLine()) {
                answers.println(Wire.answer(reason(Wire.file(question))));
            }
        }
    }

    private static Optional<String> reason(Path file) {
        try {
            Workbooks.read(new Submission(file, String.valueOf(file.getFileName()), ""));
            return Optional.empty();
        } catch (UnreadableWorkbook e) {
            return Optional.of(e.code());
        }
    }
}
