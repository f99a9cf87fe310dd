package io.portolan.report.excel;

import io.portolan.report.look.Palette;
import io.portolan.report.office.OfficeColour;
import io.portolan.words.Words;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet of Portolan's is known among the tabs and comes out of the printer. */
final class PageSetup {
    /** The margins in inches; the one below holds the footer. */
    private static final double SIDE = 0.5;

    private static final double BELOW = 0.75;

    private PageSetup() {}

    /** Gives a sheet Portolan's tab colour, where the format has such. */
    static void tab(Sheet sheet) {
        if (sheet instanceof XSSFSheet own) {
            own.setTabColor(OfficeColour.of(Palette.TEAL));
        }
    }

    /** Landscape, one page wide, with page numbers and the file's name, down to a last column and row. */
    static void page(Sheet sheet, Words words, int lastColumn, int lastRow) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setLandscape(true);
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        if (!(sheet instanceof XSSFSheet)) {
            // in .xls POI knows the bit that fits a sheet to its pages by this name
            sheet.setAutobreaks(true);
        }
        sheet.setMargin(PageMargin.LEFT, SIDE);
        sheet.setMargin(PageMargin.RIGHT, SIDE);
        sheet.setMargin(PageMargin.TOP, SIDE);
        sheet.setMargin(PageMargin.BOTTOM, BELOW);
        Footer footer = sheet.getFooter();
        footer.setLeft("Portolan · &F");
        footer.setRight(words.say("page.number", "&P", "&N"));
        Workbook workbook = sheet.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, lastColumn, 0, lastRow);
    }
}
