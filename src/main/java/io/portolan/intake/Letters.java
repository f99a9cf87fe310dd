package io.portolan.intake;

import io.portolan.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens letters and keeps their workbooks in a folder of its own for as long as it is open itself. */
public final class Letters implements AutoCloseable {
    private final LetterLimits limits;
    private Optional<Path> scratch = Optional.empty();
    private int opened;

    /** With the limits of the settings. */
    public Letters(Settings settings) {
        this.limits = LetterLimits.of(settings);
    }

    /** Opens a letter: its workbooks lie in a folder until this is closed. */
    OpenedLetter open(Path file) throws IOException {
        Path folder = scratch.isPresent() ? scratch.get() : Files.createTempDirectory("portolan-letters");
        scratch = Optional.of(folder);
        opened++;
        return open(file, Files.createDirectory(folder.resolve(String.valueOf(opened))));
    }

    /** Opens a letter and puts its workbooks into a folder. One in which there are none says why. */
    public OpenedLetter open(Path file, Path folder) {
        Attachments attachments = new Attachments(folder, limits);
        LetterFile.unpack(file, attachments, 0);
        OpenedLetter letter = attachments.opened();
        if (letter.workbooks().isEmpty() && letter.leftOut().isEmpty()) {
            attachments.leave(String.valueOf(file.getFileName()), PassedOver.LETTER_WITHOUT_WORKBOOK);
        }
        return attachments.opened();
    }

    @Override
    public void close() {
        try {
            if (scratch.isPresent()) {
                remove(scratch.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }
}
