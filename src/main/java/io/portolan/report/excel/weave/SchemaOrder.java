package io.portolan.report.excel.weave;

/** The order in which the schema wants the children of a root; Excel offers to repair what stands out of it. */
enum SchemaOrder {
    WORKBOOK(
            "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames "
                    + "calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr "
                    + "webPublishObjects extLst"),
    STYLES("numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst"),
    WORKSHEET(
            "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios "
                    + "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations "
                    + "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches "
                    + "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls "
                    + "webPublishItems tableParts extLst"),
    COMMENTS("authors commentList extLst");

    private final String names;

    SchemaOrder(String names) {
        this.names = " " + names + " ";
    }

    /** Whether an element may stand before one of another name; false for elements that the schema does not know. */
    boolean isAtOrBefore(String element, String other) {
        int place = place(element);
        return place >= 0 && place <= place(other);
    }

    /** Whether an element must stand behind one of another name. */
    boolean isBehind(String element, String other) {
        return place(element) > place(other);
    }

    /** The place of an element; before all others when the schema does not know it. */
    int place(String element) {
        return names.indexOf(" " + element + " ");
    }
}
