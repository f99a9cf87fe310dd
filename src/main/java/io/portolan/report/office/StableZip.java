package io.portolan.report.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A package as bytes that are the same at every hour, and so are the packages within it. */
public final class StableZip {
    /** The earliest time that the format of packages knows, and one that does not depend on the time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** What is made of a part before it is packed. */
    @FunctionalInterface
    public interface Edit {
        /** The content of a part, edited. */
        byte[] of(String part, byte[] content);
    }

    private StableZip() {}

    /** The package with each of its parts edited. */
    public static byte[] of(byte[] pack, Edit edit) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(pack.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(pack));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(NO_TIME);
                out.putNextEntry(same);
                byte[] content = edit.of(entry.getName(), in.readAllBytes());
                out.write(entry.getName().endsWith(".xlsx") ? of(content, edit) : content);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
