package io.portolan.report.excel.weave;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class PartEditsTest {
    @Test
    void a_count_tells_all_that_was_appended_one_after_the_other() throws IOException {
        String part = "<styleSheet><fonts count=\"1\"><font/></fonts></styleSheet>";
        PartEdits edits = new PartEdits(part.getBytes(StandardCharsets.UTF_8));
        edits.append(SchemaOrder.STYLES, "fonts", "<font/>", 1);
        edits.append(SchemaOrder.STYLES, "fonts", "<font/><font/>", 2);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        edits.write(out, new SpliceLog());
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("<styleSheet><fonts count=\"4\"><font/><font/><font/><font/></fonts></styleSheet>");
    }
}
