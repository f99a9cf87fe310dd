package io.portolan.report.excel.weave;

/** Reasons for which a workbook is not edited. */
final class Protection {
    private Protection() {}

    /** Passes a workbook that its owner neither signed nor locked. */
    static void check(Pack pack, WorkbookPart workbook) throws NotEditable {
        if (pack.entries().stream().anyMatch(entry -> Pack.key(entry.getName()).startsWith("_xmlsignatures/"))) {
            throw new NotEditable("companion.signed");
        }
        if (workbook.isLocked()) {
            throw new NotEditable("companion.locked");
        }
    }
}
