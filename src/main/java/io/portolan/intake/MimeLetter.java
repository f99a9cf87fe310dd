package io.portolan.intake;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.SharedFileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** A letter as the internet carries it: parts within parts, some of them files, some of them letters again. */
final class MimeLetter {
    /** Multiparts within each other; a letter with pictures, attachments and a signature has four. */
    private static final int MOST_PARTS = 20;

    private final Attachments attachments;
    private final int depth;

    private MimeLetter(Attachments attachments, int depth) {
        this.attachments = attachments;
        this.depth = depth;
    }

    /** Offers the attachments of a letter that lies in a file. */
    static void unpack(Path file, Attachments attachments, int depth) throws IOException {
        try (SharedFileInputStream in = new SharedFileInputStream(file.toFile())) {
            unpack(message(in), attachments, depth);
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    /** Offers the attachments of a letter. */
    static void unpack(Part letter, Attachments attachments, int depth) throws IOException, MessagingException {
        new MimeLetter(attachments, depth).walk(letter, 0);
    }

    private static MimeMessage message(InputStream in) throws MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()), in);
    }

    private void walk(Part part, int parts) throws IOException, MessagingException {
        if (part.isMimeType("multipart/*")) {
            multipart(part, parts);
        } else if (part.isMimeType("message/rfc822")) {
            nested(part);
        } else if (FileNames.isLetter(name(part))) {
            attachedLetter(part);
        } else {
            attachments.offer(name(part), () -> content(part));
        }
    }

    private void multipart(Part part, int parts) throws IOException, MessagingException {
        if (parts >= MOST_PARTS) {
            attachments.leave(name(part), PassedOver.NESTED_TOO_DEEP);
            return;
        }
        MimeMultipart all = new MimeMultipart(part.getDataHandler().getDataSource());
        for (int i = 0; i < all.getCount(); i++) {
            BodyPart one = all.getBodyPart(i);
            walk(one, parts + 1);
        }
    }

    private void nested(Part part) throws IOException, MessagingException {
        if (depth >= attachments.limits().nesting()) {
            attachments.leave(name(part), PassedOver.NESTED_TOO_DEEP);
            return;
        }
        try (InputStream in = part.getInputStream()) {
            unpack(message(in), attachments, depth + 1);
        }
    }

    /** A letter that was attached as a file of its own, as mail programs do that do not know what it is. */
    private void attachedLetter(Part part) throws IOException {
        Path copy = Files.createTempFile("portolan", ".letter");
        try (InputStream in = content(part)) {
            Files.write(copy, in.readAllBytes());
            LetterFile.unpack(copy, attachments, depth + 1);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static InputStream content(Part part) throws IOException {
        try {
            return part.getInputStream();
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    /** The name in the part's header, "" where it has none; encoded in one of the two ways that are in use. */
    private static String name(Part part) throws MessagingException {
        String name = Optional.ofNullable(part.getFileName()).orElse("");
        try {
            return MimeUtility.decodeText(name);
        } catch (UnsupportedEncodingException e) {
            return name;
        }
    }
}
