package io.portolan.opc;

import io.portolan.opc.RefusedPackage.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * An opened package: its parts by name. What its directory promises is checked against the limits at once, and what a part
 * really holds while it is read, so that nothing is ever unpacked beyond them. Nothing is written anywhere.
 */
public final class OpcPackage implements Closeable {
    private final ZipFile zip;
    private final Limits limits;
    private final Map<String, Part> parts;
    private final SafeXml xml;
    private final long opened = System.nanoTime();

    private OpcPackage(ZipFile zip, Limits limits) throws RefusedPackage {
        this.zip = zip;
        this.limits = limits;
        this.parts = checked(Collections.list(zip.getEntriesInPhysicalOrder()), limits);
        this.xml = new SafeXml(limits.depth());
    }

    /**
     * Opens a file.
     *
     * @throws RefusedPackage if it is no package, or one that goes beyond the limits
     */
    public static OpcPackage open(Path file, Limits limits) throws IOException {
        return open(ZipFile.builder().setPath(file), limits);
    }

    /**
     * Opens a package that was unlocked in memory.
     *
     * @throws RefusedPackage if it is no package, or one that goes beyond the limits
     */
    public static OpcPackage open(SeekableByteChannel bytes, Limits limits) throws IOException {
        return open(ZipFile.builder().setSeekableByteChannel(bytes), limits);
    }

    private static OpcPackage open(ZipFile.Builder archive, Limits limits) throws IOException {
        ZipFile zip = opened(archive);
        try {
            return new OpcPackage(zip, limits);
        } catch (RefusedPackage e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile opened(ZipFile.Builder archive) throws IOException {
        try {
            return archive.get();
        } catch (java.nio.file.FileSystemException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new RefusedPackage(Reason.INCOMPLETE, e);
        }
    }

    private static Map<String, Part> checked(List<ZipArchiveEntry> entries, Limits limits) throws RefusedPackage {
        if (entries.size() > limits.parts()) {
            throw new RefusedPackage(Reason.TOO_MANY_PARTS, String.valueOf(entries.size()));
        }
        Map<String, Part> parts = new LinkedHashMap<>();
        long unpacked = 0;
        for (ZipArchiveEntry entry : entries) {
            Part part = new Part(PartName.of(entry.getName()), entry);
            limits.checkPart(part, part.size());
            unpacked += Math.max(0, part.size());
            if (!entry.isDirectory() && parts.put(PartName.key(part.name()), part) != null) {
                throw new RefusedPackage(Reason.DUPLICATE_PART, part.name());
            }
        }
        limits.checkPackage(unpacked);
        return parts;
    }

    /** All parts in the order in which they lie in the file. */
    public Collection<Part> parts() {
        return Collections.unmodifiableCollection(parts.values());
    }

    /** The part of a name, in whatever case. */
    public Optional<Part> part(String name) {
        return Optional.ofNullable(parts.get(PartName.key(name)));
    }

    /** The part's content, unpacked as it is read, up to the limits. */
    public InputStream open(Part part) throws IOException {
        if (!zip.canReadEntryData(part.entry())) {
            throw new RefusedPackage(Reason.UNREADABLE_PART, part.name());
        }
        return new LimitedStream(zip.getInputStream(part.entry()), part, limits, opened);
    }

    /** The part's content as it lies in the file, still packed, to be copied with its entry. */
    public InputStream raw(Part part) throws IOException {
        return zip.getRawInputStream(part.entry());
    }

    /** The part's content as XML. */
    public XmlReader xml(Part part) throws IOException {
        return xml.reader(open(part));
    }

    /** The content types of the parts. */
    public ContentTypes contentTypes() throws IOException {
        return ContentTypes.of(this);
    }

    /** The relationships of the package itself, which lead to its main part. */
    public Relationships relationships() throws IOException {
        return Relationships.of(this, "");
    }

    /** The relationships of a part. */
    public Relationships relationships(Part part) throws IOException {
        return Relationships.of(this, part.name());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
