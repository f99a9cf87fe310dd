package io.portolan.report.excel;

import io.portolan.workbook.Book;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.hssf.record.ProtectRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Opens a copy of a user's workbook in memory for editing, when that does it no harm. */
final class Editing {
    /** Sheets that unpack to more bytes than this need gigabytes of memory to edit. */
    private static final long MOST_BYTES_OF_SHEETS = 60_000_000;

    private Editing() {}

    /** The workbook, opened. */
    static Workbook open(byte[] bytes, Book.Format format) throws NotEditable, IOException {
        return switch (format) {
            case XLSX -> newer(bytes);
            case XLS -> older(bytes);
            case XLSB, ODS -> throw new NotEditable("companion.format");
            case CSV -> throw new NotEditable("companion.text");
        };
    }

    private static Workbook newer(byte[] bytes) throws NotEditable, IOException {
        if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
            throw new NotEditable("companion.encrypted");
        }
        checkParts(bytes);
        XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
        if (workbook.isStructureLocked()) {
            workbook.close();
            throw new NotEditable("companion.locked");
        }
        for (Sheet sheet : workbook) {
            if (((XSSFSheet) sheet).getTables().stream().anyMatch(Editing::isHeadless)) {
                workbook.close();
                throw new NotEditable("companion.table");
            }
        }
        return workbook;
    }

    /** POI writes the first line of such a table over the names of its columns. */
    private static boolean isHeadless(XSSFTable table) {
        return table.getCTTable().isSetHeaderRowCount() && table.getCTTable().getHeaderRowCount() == 0;
    }

    private static void checkParts(byte[] bytes) throws NotEditable, IOException {
        long sheets = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.startsWith("_xmlsignatures/")) {
                    throw new NotEditable("companion.signed");
                }
                if (name.contains("worksheets/sheet")) {
                    sheets += in.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
        if (sheets > MOST_BYTES_OF_SHEETS) {
            throw new NotEditable("companion.large");
        }
    }

    private static Workbook older(byte[] bytes) throws NotEditable, IOException {
        POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes));
        DirectoryNode root = files.getRoot();
        if (root.hasEntryCaseInsensitive("_signatures") || root.hasEntryCaseInsensitive("_xmlsignatures")) {
            files.close();
            throw new NotEditable("companion.signed");
        }
        HSSFWorkbook workbook = new HSSFWorkbook(files);
        if (workbook.getEncryptionInfo() != null) {
            workbook.close();
            throw new NotEditable("companion.encrypted");
        }
        if (workbook.getInternalWorkbook().getRecords().stream().anyMatch(Editing::isLock)) {
            workbook.close();
            throw new NotEditable("companion.locked");
        }
        return workbook;
    }

    private static boolean isLock(Object record) {
        return record instanceof ProtectRecord protection && protection.getProtect();
    }
}
