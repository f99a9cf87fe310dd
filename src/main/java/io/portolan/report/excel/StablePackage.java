package io.portolan.report.excel;

import io.portolan.report.office.StableZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as bytes that are the same on every machine and at every hour. */
final class StablePackage {
    /** A typeface that, or whose like in all measures, every machine has, so that pages come out alike. */
    private static final String TYPEFACE = "Arial";

    private static final Pattern WORKBOOK_PART = Pattern.compile("(.*/)?workbook[^/]*\\.xml");
    private static final Pattern OWN_NAME =
            Pattern.compile("(definedName) (name=\"" + Pattern.quote(OwnNames.PREFIX) + ")");

    private StablePackage() {}

    /** The bytes of a workbook, dated by the day for which it speaks. */
    static byte[] of(Workbook workbook, LocalDate day) throws IOException {
        Date date = Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (workbook instanceof XSSFWorkbook own) {
            POIXMLProperties.CoreProperties core = own.getProperties().getCoreProperties();
            core.setModified(Optional.of(date));
            own.write(bytes);
            return StableZip.of(bytes.toByteArray(), StablePackage::hidingOwnNames);
        }
        SummaryInformation summary = ((HSSFWorkbook) workbook).getSummaryInformation();
        if (summary != null) {
            summary.setLastSaveDateTime(date);
        }
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    /** A new workbook of Portolan's own. */
    static XSSFWorkbook create(LocalDate day) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.getFontAt(0).setFontName(TYPEFACE);
        workbook.getFontAt(0).setFontHeightInPoints((short) Look.BODY);
        POIXMLProperties properties = workbook.getProperties();
        properties.getCoreProperties().setCreator("Portolan");
        Date date = Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
        properties.getCoreProperties().setCreated(Optional.of(date));
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Portolan");
        return workbook;
    }

    private static byte[] hidingOwnNames(String part, byte[] content) {
        if (!WORKBOOK_PART.matcher(part).matches()) {
            return content;
        }
        String xml = new String(content, StandardCharsets.UTF_8);
        return OWN_NAME.matcher(xml).replaceAll("$1 hidden=\"1\" $2").getBytes(StandardCharsets.UTF_8);
    }
}
