package io.portolan.report.excel.weave;

/** Reasons for which a workbook is not edited. */
final class Protection {
    private Protection() {}

    /** Passes a workbook that is neither signed nor shared nor locked. */
    static void check(Pack pack, WorkbookPart workbook) throws NotEditable {
        if (pack.entries().stream().anyMatch(entry -> Pack.key(entry.getName()).startsWith("_xmlsignatures/"))) {
            throw new NotEditable("companion.signed");
        }
        // A shared workbook logs every change beside its sheets; one that the log does not know would not fit it.
        if (workbook.relations().ofKind("revisionHeaders").isPresent()) {
            throw new NotEditable("companion.shared");
        }
        if (workbook.isLocked()) {
            throw new NotEditable("companion.locked");
        }
    }
}
