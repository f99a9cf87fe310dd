package io.portolan.report.excel;

import io.portolan.report.excel.weave.Cleaning;
import io.portolan.report.excel.weave.NotEditable;
import io.portolan.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** A user's workbook without any of Portolan's additions. */
public final class CleanWorkbook {
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private CleanWorkbook() {}

    /** Writes a workbook without Portolan's additions; gives back in words why it cannot be done, when it cannot. */
    public static Optional<String> write(Path annotated, Path target, Locale language) throws IOException {
        Path temporary = target.resolveSibling(target.getFileName() + ".tmp");
        try {
            clean(annotated, temporary);
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
            return Optional.empty();
        } catch (NotEditable e) {
            return Optional.of(sentence(e.reason(), language));
        } catch (IOException | RuntimeException damaged) {
            return Optional.of(sentence(NotEditable.FAILED, language));
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static String sentence(String reason, Locale language) {
        return Words.of(ExcelForm.class, language).say(reason.replace("companion.", "clean."));
    }

    private static void clean(Path annotated, Path target) throws IOException, NotEditable {
        if (!isOld(annotated)) {
            Cleaning.clean(annotated, target);
            return;
        }
        try (HSSFWorkbook workbook = OldWorkbooks.open(Files.readAllBytes(annotated));
                var out = Files.newOutputStream(target)) {
            OwnAdditions.remove(workbook);
            workbook.write(out);
        }
    }

    private static boolean isOld(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(OLE2.length), OLE2);
        }
    }
}
