package io.portolan.workbook;

import io.portolan.intake.Submission;
import io.portolan.opc.OpcPackage;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A container of Microsoft's older formats: it holds a workbook of Excel 97–2003, or one of today's behind a password. */
record Container(Submission source, POIFSFileSystem files, Access access) {
    static Book read(Submission source, Access access) throws IOException, UnreadableWorkbook {
        try (POIFSFileSystem files = new POIFSFileSystem(source.path().toFile(), true)) {
            return new Container(source, files, access).read();
        }
    }

    private Book read() throws IOException, UnreadableWorkbook {
        DirectoryNode root = files.getRoot();
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            return sealed();
        }
        checkKind(root);
        boolean macros = root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR");
        try (HSSFWorkbook workbook = older()) {
            return XlsReader.read(source, workbook, macros);
        }
    }

    private static void checkKind(DirectoryNode root) throws UnreadableWorkbook {
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            throw new UnreadableWorkbook(Rejection.TEXT_DOCUMENT);
        }
        if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
            throw new UnreadableWorkbook(Rejection.PRESENTATION);
        }
        if (root.getEntryNames().stream().anyMatch(name -> name.startsWith("__properties_version"))) {
            throw new UnreadableWorkbook(Rejection.MESSAGE);
        }
    }

    private HSSFWorkbook older() throws IOException {
        for (String password : access.passwords()) {
            Optional<HSSFWorkbook> opened = older(password);
            if (opened.isPresent()) {
                return opened.get();
            }
        }
        throw new EncryptedDocumentException("no password fits");
    }

    private Optional<HSSFWorkbook> older(String password) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try {
            return Optional.of(new HSSFWorkbook(files));
        } catch (EncryptedDocumentException wrong) {
            return Optional.empty();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private Book sealed() throws IOException, UnreadableWorkbook {
        Decryptor lock = Decryptor.getInstance(new EncryptionInfo(files));
        try {
            for (String password : access.passwords()) {
                if (lock.verifyPassword(password)) {
                    return unlocked(lock);
                }
            }
        } catch (GeneralSecurityException e) {
            throw new UnreadableWorkbook(Rejection.PASSWORD, e);
        }
        throw new UnreadableWorkbook(Rejection.PASSWORD);
    }

    private Book unlocked(Decryptor lock) throws IOException, GeneralSecurityException, UnreadableWorkbook {
        try (InputStream content = lock.getDataStream(files);
                OpcPackage parts =
                        OpcPackage.open(new SeekableInMemoryByteChannel(content.readAllBytes()), access.limits())) {
            return ZipContent.read(source, parts);
        }
    }
}
