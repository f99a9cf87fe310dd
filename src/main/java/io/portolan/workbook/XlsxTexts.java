package io.portolan.workbook;

import io.portolan.opc.OpcPackage;
import io.portolan.opc.Part;
import io.portolan.opc.XmlReader;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads texts, rich ones without their formatting. */
final class XlsxTexts {
    /** How a character that XML cannot hold is written. */
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxTexts() {}

    /** Reads the texts of a part into a pool that is still empty. */
    static SharedTexts shared(OpcPackage parts, Optional<Part> part, TextPool pool) throws IOException {
        SharedTexts texts = new SharedTexts(pool);
        each(parts, part, texts::add);
        return texts;
    }

    /** Reads the texts of a part of which those of the pool were read before. */
    static SharedTexts again(OpcPackage parts, Optional<Part> part, TextPool pool) throws IOException {
        SharedTexts texts = new SharedTexts(pool);
        each(parts, part, texts::again);
        return texts;
    }

    private static void each(OpcPackage parts, Optional<Part> part, Consumer<String> taker) throws IOException {
        if (part.isPresent()) {
            try (XmlReader xml = parts.xml(part.get())) {
                while (xml.nextElement()) {
                    if (xml.name().equals("si")) {
                        taker.accept(rich(xml));
                    }
                }
            }
        }
    }

    /** The text of the present element without its formatting and without how it is pronounced; ends on its end tag. */
    static String rich(XmlReader xml) throws IOException {
        int whole = xml.depth();
        StringBuilder text = new StringBuilder();
        while (xml.nextElementWithin(whole)) {
            if (xml.name().equals("t")) {
                xml.elementText(text);
            } else if (xml.name().equals("rPh")) {
                xml.skip();
            }
        }
        return unescaped(text);
    }

    /** A text with the characters that XML cannot hold. */
    static String unescaped(CharSequence text) {
        String plain = text.toString();
        return plain.contains("_x")
                ? ESCAPE.matcher(plain)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : plain;
    }
}
