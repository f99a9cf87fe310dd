package io.portolan.report.excel.weave;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Takes Portolan's additions out of a package. One that was not edited since comes back with every part as it was, by its undo note; out
 * of any other the additions are taken by the marks that they carry.
 */
public final class Cleaning {
    private Cleaning() {}

    /**
     * Writes a workbook without Portolan's additions; one that has none is copied.
     *
     * @throws NotEditable if it cannot be edited without harm
     */
    public static void clean(Path annotated, Path target) throws IOException, NotEditable {
        try (Pack pack = Pack.open(Files.newByteChannel(annotated));
                SeekableByteChannel out = Files.newByteChannel(
                        target,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.READ,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            Protection.check(pack, WorkbookPart.of(pack));
            write(pack, out);
        } catch (RuntimeException | StackOverflowError damaged) {
            throw new NotEditable(NotEditable.FAILED, damaged);
        }
    }

    /** The package itself when it has no additions of ours, else one without them, in memory; the first is closed then. */
    static Pack cleaned(Pack pack) throws IOException {
        if (UndoNote.of(pack).isEmpty() && !OwnMarks.of(WorkbookPart.of(pack)).areAny()) {
            return pack;
        }
        try (pack;
                SeekableInMemoryByteChannel out = new SeekableInMemoryByteChannel()) {
            write(pack, out);
            byte[] bytes = Arrays.copyOf(out.array(), (int) out.size());
            return pack.again(new SeekableInMemoryByteChannel(bytes));
        }
    }

    private static void write(Pack pack, SeekableByteChannel out) throws IOException {
        Optional<UndoNote> note = UndoNote.of(pack).filter(found -> found.describes(pack));
        if (note.isPresent()) {
            undone(pack, note.get()).write(out);
        } else {
            new Removal(pack, WorkbookPart.of(pack)).patch().write(out);
        }
    }

    private static Patch undone(Pack pack, UndoNote note) {
        Patch patch = new Patch(pack);
        for (ZipArchiveEntry entry : pack.entries()) {
            String name = entry.getName();
            if (note.isAdded(name)) {
                patch.drop(name);
            }
            note.logOf(name).ifPresent(log -> patch.change(name, (out, none) -> undo(pack, name, log, note, out)));
        }
        return patch;
    }

    private static void undo(Pack pack, String part, SpliceLog log, UndoNote note, OutputStream out)
            throws IOException {
        CheckedOutputStream checked = new CheckedOutputStream(out, new CRC32());
        try (var woven = pack.stream(part)) {
            log.undo(woven, checked);
        }
        if (checked.getChecksum().getValue() != note.original(part)) {
            throw new IOException(part + " did not come back as it was");
        }
    }
}
