package io.portolan.report.excel.weave;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import io.portolan.opc.Limits;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A user's workbook that is to be annotated, without what an earlier run added. */
public final class Weaving implements AutoCloseable {
    private static final byte[] ZIP = {'P', 'K'};

    private final Pack pack;
    private final WorkbookPart workbook;

    private Weaving(Pack pack) throws IOException, NotEditable {
        this.pack = pack;
        this.workbook = WorkbookPart.of(pack);
        Protection.check(pack, workbook);
    }

    /**
     * Opens a workbook for annotating; the file itself is only read.
     *
     * @throws NotEditable if it cannot be edited without harm
     */
    public static Weaving open(Path original, Limits limits) throws IOException, NotEditable {
        try (var in = Files.newInputStream(original)) {
            if (!Arrays.equals(in.readNBytes(ZIP.length), ZIP)) {
                throw new NotEditable("companion.encrypted");
            }
        }
        Pack pack = Pack.open(Files.newByteChannel(original), limits);
        try {
            pack = Cleaning.cleaned(pack);
            return new Weaving(pack);
        } catch (RuntimeException | StackOverflowError damaged) {
            pack.close();
            throw new NotEditable(NotEditable.FAILED, damaged);
        } catch (IOException | NotEditable refused) {
            pack.close();
            throw refused;
        }
    }

    /** The names of its sheets. */
    public List<String> sheets() {
        return workbook.sheets().stream().map(WorkbookPart.Sheet::name).toList();
    }

    /** The typeface that it writes in; "" where it does not say. */
    public String typeface() throws IOException {
        Optional<String> styles = workbook.related(pack, "styles");
        return styles.isPresent() ? StyleSheet.typeface(pack.bytes(styles.get())) : "";
    }

    /**
     * Writes the annotated workbook.
     *
     * @param own Portolan's sheets in a workbook of their own, which also holds the styles that the additions name
     * @param additions what the user's sheets get
     */
    public void write(byte[] own, List<SheetAdditions> additions, Path target) throws IOException, NotEditable {
        try (OwnPages pages = new OwnPages(own);
                SeekableByteChannel out = Files.newByteChannel(target, WRITE, READ, CREATE, TRUNCATE_EXISTING)) {
            byte[] styles = workbook.related(pack, "styles").isPresent()
                    ? pack.bytes(workbook.related(pack, "styles").get())
                    : StyleSheet.EMPTY.getBytes(StandardCharsets.UTF_8);
            new Loom(pack, workbook, pages, new StyleSheet(styles, pages.styles()))
                    .weave(additions)
                    .writeWithNote(out);
        } catch (RuntimeException | StackOverflowError damaged) {
            throw new NotEditable(NotEditable.FAILED, damaged);
        }
    }

    @Override
    public void close() throws IOException {
        pack.close();
    }
}
