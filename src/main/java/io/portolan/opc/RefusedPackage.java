package io.portolan.opc;

import java.io.IOException;

/** A package that was not opened any further, because it is no package or made to do harm. */
public final class RefusedPackage extends IOException {
    private static final long serialVersionUID = 1L;

    /** What a package is refused for. */
    public enum Reason {
        /** Its zip archive has no directory, or one that leads nowhere. */
        INCOMPLETE,
        /** A part is packed in a way that cannot be unpacked, or encrypted one by one. */
        UNREADABLE_PART,
        /** Its parts would be too large when unpacked. */
        TOO_LARGE,
        /** It has too many parts. */
        TOO_MANY_PARTS,
        /** Two parts have the same name, so that two readers may see two workbooks. */
        DUPLICATE_PART,
        /** A part is named as if it lay outside of the package. */
        PART_OUTSIDE,
        /** Its XML declares a document type or entities, which no workbook needs. */
        DOCUMENT_TYPE,
        /** Its XML is nested too deeply. */
        TOO_DEEP,
        /** It is not read to its end within the time that a file may take. */
        TOO_SLOW
    }

    private final Reason reason;

    RefusedPackage(Reason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
    }

    RefusedPackage(Reason reason, Throwable cause) {
        super(reason + ": " + cause.getMessage(), cause);
        this.reason = reason;
    }

    /** What it is refused for; whoever tells the user has the sentence. */
    public Reason reason() {
        return reason;
    }
}
