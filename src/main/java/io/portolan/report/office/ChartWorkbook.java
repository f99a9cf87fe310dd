package io.portolan.report.office;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The small workbook within a document that holds the figures behind one of its charts. */
public final class ChartWorkbook {
    private ChartWorkbook() {}

    /** One with an empty sheet, dated by a day. */
    public static XSSFWorkbook create(LocalDate day) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.createSheet("Figures");
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        Date date = Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
        core.setCreator("Portolan");
        core.setCreated(Optional.of(date));
        core.setModified(Optional.of(date));
        return workbook;
    }
}
