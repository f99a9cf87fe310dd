package io.portolan.report.excel;

import io.portolan.report.excel.weave.NotEditable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.hssf.record.ProtectRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Opens a copy of a workbook of Excel 97–2003 in memory for editing, when that does it no harm. */
final class OldWorkbooks {
    private OldWorkbooks() {}

    /** The workbook, opened. */
    static HSSFWorkbook open(byte[] bytes) throws NotEditable, IOException {
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
        if (workbook.getInternalWorkbook().getRecords().stream().anyMatch(OldWorkbooks::isLock)) {
            workbook.close();
            throw new NotEditable("companion.locked");
        }
        return workbook;
    }

    private static boolean isLock(Object record) {
        return record instanceof ProtectRecord protection && protection.getProtect();
    }
}
