package io.portolan.report.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class BundledFontTest {
    @Test
    void the_font_comes_with_the_program() {
        assertThat(BundledFont.regular(12).getFontName(Locale.ROOT)).isEqualTo("Liberation Sans");
        assertThat(BundledFont.bold(12).getFontName(Locale.ROOT)).isEqualTo("Liberation Sans Bold");
        assertThat(BundledFontTest.class.getResource("OFL.txt")).isNotNull();
    }

    @Test
    void text_keeps_its_width_on_every_machine() {
        // hmtx table of Liberation Sans 2.1.5: "0" advances 1139 of 2048 units
        assertThat(Canvas.width("0", BundledFont.regular(2048))).isEqualTo(1139);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void on_linux_the_bundled_font_is_announced_as_the_only_one() throws IOException {
        BundledFont.prepare();
        String list = System.getProperty("sun.awt.fontconfig", "");
        BundledFont.prepare();

        assertThat(System.getProperty("sun.awt.fontconfig")).isEqualTo(list);
        assertThat(Files.readString(Path.of(list)))
                .contains("sansserif.plain.default=PortolanSans")
                .contains("filename.PortolanSans=");
    }
}
