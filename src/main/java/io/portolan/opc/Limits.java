package io.portolan.opc;

import io.portolan.settings.Settings;

/**
 * How much of a package is unpacked at most.
 *
 * @param unpackedBytes the bytes of all parts together
 * @param ratio how many times its packed size a part may have when unpacked
 * @param ratioFloor the unpacked bytes up to which the ratio does not count: long lists of like rows pack very well
 * @param parts the number of parts
 * @param depth how deeply elements may be nested
 * @param seconds the time from opening a package to its last byte
 */
public record Limits(long unpackedBytes, double ratio, long ratioFloor, int parts, int depth, double seconds) {
    private static final double MEGABYTE = 1 << 20;

    /** The limits that are set. */
    public static Limits of(Settings settings) {
        return new Limits(
                (long) (settings.number("read.unpacked.mb") * MEGABYTE),
                settings.number("read.ratio"),
                (long) (settings.number("read.ratio.floor.mb") * MEGABYTE),
                (int) settings.number("read.parts"),
                (int) settings.number("read.xml.depth"),
                settings.number("read.seconds"));
    }

    /** Refuses a part of which so much was unpacked or is said to be in it. */
    void checkPart(Part part, long unpacked) throws RefusedPackage {
        long packed = Math.max(1, part.entry().getCompressedSize());
        if (unpacked > unpackedBytes || (unpacked > ratioFloor && unpacked > ratio * packed)) {
            throw new RefusedPackage(RefusedPackage.Reason.TOO_LARGE, part.name());
        }
    }

    /** Refuses to go on with a package that was opened at a time of {@link System#nanoTime()}. */
    void checkTime(long opened) throws RefusedPackage {
        if (System.nanoTime() - opened > seconds * 1e9) {
            throw new RefusedPackage(RefusedPackage.Reason.TOO_SLOW, "after " + seconds + " s");
        }
    }

    /** Refuses a package whose parts hold so much together. */
    void checkPackage(long unpacked) throws RefusedPackage {
        if (unpacked > unpackedBytes) {
            throw new RefusedPackage(RefusedPackage.Reason.TOO_LARGE, unpacked + " bytes in all");
        }
    }
}
