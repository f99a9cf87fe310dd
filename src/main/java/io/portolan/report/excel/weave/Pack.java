package io.portolan.report.excel.weave;

import io.portolan.opc.Limits;
import io.portolan.opc.OpcPackage;
import io.portolan.opc.Part;
import io.portolan.opc.Relationships;
import io.portolan.settings.Settings;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** A package to be patched: its parts, whole, as streams, and as they lie in the zip. */
final class Pack implements AutoCloseable {
    /** What is read into memory at once; sheets, which may be larger, are streamed. */
    private static final int MOST_IN_MEMORY = 200 << 20;

    private final OpcPackage parts;
    private final Limits limits;

    private Pack(OpcPackage parts, Limits limits) {
        this.parts = parts;
        this.limits = limits;
    }

    /** Opens a package, which closes the channel with itself. */
    static Pack open(SeekableByteChannel channel) throws IOException {
        return open(channel, Limits.of(Settings.defaults()));
    }

    /** Opens a package within limits. */
    static Pack open(SeekableByteChannel channel, Limits limits) throws IOException {
        return new Pack(OpcPackage.open(channel, limits), limits);
    }

    /** Opens other content, made of this, within the same limits. */
    Pack again(SeekableByteChannel channel) throws IOException {
        return open(channel, limits);
    }

    /** All entries in the order in which they lie. */
    List<ZipArchiveEntry> entries() {
        return parts.parts().stream().map(Part::entry).toList();
    }

    /** An entry's bytes as they lie, compressed. */
    InputStream raw(ZipArchiveEntry entry) throws IOException {
        return parts.raw(part(entry.getName()));
    }

    boolean has(String part) {
        return parts.part(slashed(part)).isPresent();
    }

    /** A part as a stream. */
    InputStream stream(String part) throws IOException {
        return parts.open(part(part));
    }

    /** A small part. */
    byte[] bytes(String part) throws IOException {
        try (InputStream in = stream(part)) {
            byte[] bytes = in.readNBytes(MOST_IN_MEMORY);
            if (bytes.length == MOST_IN_MEMORY) {
                throw new IOException(part + " is too large");
            }
            return bytes;
        }
    }

    /** The root of a small part. */
    Element root(String part) throws IOException {
        return Element.parse(bytes(part));
    }

    /** The relationships of a part; of the package itself for "". */
    Relationships relationships(String part) throws IOException {
        return part.isEmpty() || !has(part) ? parts.relationships() : parts.relationships(part(part));
    }

    /** Names as parts are compared: no leading slash, no capitals, and the slashes of the standard. */
    static String key(String name) {
        return slashed(name).toLowerCase(Locale.ROOT);
    }

    private Part part(String name) throws FileNotFoundException {
        return parts.part(slashed(name)).orElseThrow(() -> new FileNotFoundException(name));
    }

    private static String slashed(String name) {
        String slashed = name.replace('\\', '/');
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
