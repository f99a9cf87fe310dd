package io.portolan.report.image;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The font of all pictures, Liberation Sans, which comes with the program so that every machine draws the same.
 *
 * <p>A Linux machine without fonts cannot draw even with a font of one's own, because the JDK looks for the system's
 * fonts first. {@link #prepare()} therefore tells the JDK that the bundled font is all there is.
 */
public final class BundledFont {
    private static final String REGULAR = "LiberationSans-Regular.ttf";
    private static final String BOLD = "LiberationSans-Bold.ttf";
    private static final String PROPERTY = "sun.awt.fontconfig";

    private BundledFont() {}

    /** To be called before any class of AWT is touched; does nothing the second time. */
    public static void prepare() {
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("linux") && System.getProperty(PROPERTY) == null) {
            announce();
        }
    }

    /** The upright font at a size in pixels. */
    static Font regular(double size) {
        return Fonts.REGULAR.deriveFont((float) size);
    }

    /** The bold font at a size in pixels. */
    static Font bold(double size) {
        return Fonts.BOLD.deriveFont((float) size);
    }

    private static void announce() {
        try {
            Path folder = Files.createTempDirectory("portolan-font");
            Path font = folder.resolve(REGULAR);
            Path list = folder.resolve("fontconfig.properties");
            try (InputStream bytes = open(REGULAR)) {
                Files.copy(bytes, font);
            }
            Files.writeString(list, list(font), StandardCharsets.ISO_8859_1);
            folder.toFile().deleteOnExit();
            font.toFile().deleteOnExit();
            list.toFile().deleteOnExit();
            System.setProperty(PROPERTY, list.toString());
        } catch (IOException e) {
            // Without room for temporary files the system's own fonts may still do.
            System.clearProperty(PROPERTY);
        }
    }

    /** The bundled font for each family and style that the JDK knows by itself. */
    private static String list(Path font) {
        StringBuilder list = new StringBuilder("version=1\nsequence.allfonts=default\n");
        for (String family : new String[] {"serif", "sansserif", "monospaced", "dialog", "dialoginput"}) {
            for (String style : new String[] {"plain", "bold", "italic", "bolditalic"}) {
                list.append(family).append('.').append(style).append(".default=PortolanSans\n");
            }
        }
        return list.append("filename.PortolanSans=").append(font).append('\n').toString();
    }

    private static InputStream open(String name) throws IOException {
        InputStream bytes = BundledFont.class.getResourceAsStream(name);
        if (bytes == null) {
            throw new FileNotFoundException(name);
        }
        return bytes;
    }

    /** The fonts once read; a class of its own, because they must not be touched before {@link #prepare()}. */
    private static final class Fonts {
        static final Font REGULAR = read(BundledFont.REGULAR);
        static final Font BOLD = read(BundledFont.BOLD);

        private static Font read(String name) {
            prepare();
            try (InputStream bytes = open(name)) {
                return Font.createFont(Font.TRUETYPE_FONT, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException e) {
                throw new IllegalStateException(name, e);
            }
        }
    }
}
