package io.portolan.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.ByteChunk;
import org.apache.poi.hsmf.datatypes.StringChunk;

/** A letter as Outlook keeps it when it is dragged into a folder. */
final class OutlookLetter {
    private OutlookLetter() {}

    /** Offers the attachments of a letter that lies in a file. */
    static void unpack(Path file, Attachments attachments, int depth) throws IOException {
        try (MAPIMessage message = new MAPIMessage(file.toFile())) {
            unpack(message, attachments, depth);
        }
    }

    private static void unpack(MAPIMessage message, Attachments attachments, int depth) throws IOException {
        for (AttachmentChunks attachment : message.getAttachmentFiles()) {
            String name = name(attachment);
            ByteChunk data = attachment.getAttachData();
            if (attachment.isEmbeddedMessage()) {
                nested(attachment, name, attachments, depth);
            } else if (data != null) {
                attachments.offer(name, () -> new ByteArrayInputStream(data.getValue()));
            }
        }
    }

    private static void nested(AttachmentChunks attachment, String name, Attachments attachments, int depth)
            throws IOException {
        if (depth >= attachments.limits().nesting()) {
            attachments.leave(name, PassedOver.NESTED_TOO_DEEP);
            return;
        }
        // It lies in the file of the letter around it, which is still needed.
        unpack(attachment.getEmbeddedMessage(), attachments, depth + 1);
    }

    private static String name(AttachmentChunks attachment) {
        return Stream.of(attachment.getAttachLongFileName(), attachment.getAttachFileName())
                .flatMap(chunk -> Optional.ofNullable(chunk).map(StringChunk::getValue).stream())
                .findFirst()
                .orElse("");
    }
}
