package io.portolan.opc;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * A part of a package.
 *
 * @param name its name within the package, such as {@code xl/workbook.xml}
 * @param entry where it lies in the archive
 */
public record Part(String name, ZipArchiveEntry entry) {
    /** Its bytes when unpacked, as the directory of the archive states them. */
    public long size() {
        return entry.getSize();
    }
}
