package io.portolan.report.excel.weave;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A package to be read: its parts by name, without leading slash and whatever their capitals, and its entries as they lie in the zip. */
final class Pack implements AutoCloseable {
    /** What is read into memory at once; sheets, which may be larger, are streamed. */
    private static final long MOST_IN_MEMORY = 100L << 20;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> parts = new LinkedHashMap<>();

    private Pack(ZipFile zip) throws IOException {
        this.zip = zip;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
            if (!entry.isDirectory() && parts.put(key(entry.getName()), entry) != null) {
                throw new IOException("two parts named " + entry.getName());
            }
        }
    }

    /** Opens a package, which closes the channel with itself. */
    static Pack open(SeekableByteChannel channel) throws IOException {
        return new Pack(ZipFile.builder().setSeekableByteChannel(channel).get());
    }

    /** All entries in the order in which they lie. */
    List<ZipArchiveEntry> entries() {
        return Collections.list(zip.getEntriesInPhysicalOrder());
    }

    /** An entry's bytes as they lie, compressed. */
    InputStream raw(ZipArchiveEntry entry) throws IOException {
        return zip.getRawInputStream(entry);
    }

    boolean has(String part) {
        return parts.containsKey(key(part));
    }

    /** A part's name as the package spells it. */
    Optional<ZipArchiveEntry> entry(String part) {
        return Optional.ofNullable(parts.get(key(part)));
    }

    /** A part as a stream. */
    InputStream stream(String part) throws IOException {
        ZipArchiveEntry entry = entry(part).orElseThrow(() -> new FileNotFoundException(part));
        return zip.getInputStream(entry);
    }

    /** A small part. */
    byte[] bytes(String part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream in = stream(part)) {
            byte[] chunk = new byte[1 << 14];
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                bytes.write(chunk, 0, n);
                if (bytes.size() > MOST_IN_MEMORY) {
                    throw new IOException(part + " is too large");
                }
            }
        }
        return bytes.toByteArray();
    }

    /** The root of a small part. */
    Element root(String part) throws IOException {
        return Element.parse(bytes(part));
    }


    /** Names as parts are compared: no leading slash, no capitals, and the slashes of the standard. */
    static String key(String name) {
        String slashed = name.replace('\\', '/');
        return (slashed.startsWith("/") ? slashed.substring(1) : slashed).toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
