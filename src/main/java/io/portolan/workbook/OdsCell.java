package io.portolan.workbook;

import io.portolan.opc.XmlReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;

/**
 * A cell of an OpenDocument spreadsheet.
 *
 * @param column its column
 * @param value what stands there
 * @param format the number format, as far as the kind of value tells it
 * @param formula the formula
 */
record OdsCell(int column, CellValue value, CellFormat format, Optional<String> formula) {
    private static final CellFormat PERCENT = new CellFormat("0%", false);
    private static final CellFormat MONEY = new CellFormat("#,##0.00", false);
    private static final CellFormat DAY = new CellFormat("yyyy-mm-dd", false);
    private static final CellFormat TIME = new CellFormat("[h]:mm:ss", false);
    private static final double SECONDS_OF_A_DAY = 86_400;
    private static final int MOST_SPACES = 1000;

    /** The same cell in another column. */
    OdsCell at(int other) {
        return new OdsCell(other, value, format, formula);
    }

    /** Reads the present element; ends on its end tag. */
    static OdsCell read(XmlReader xml, int column) throws IOException {
        Optional<String> formula = OdsSheet.attribute(xml, "formula").map(text -> text.replaceFirst("^\\w+:=|^=", ""));
        String type = types(xml);
        String stored = OdsSheet.attribute(xml, "value").orElse("");
        String moment = OdsSheet.attribute(xml, "date-value").orElse("");
        String time = OdsSheet.attribute(xml, "time-value").orElse("");
        boolean truth = OdsSheet.attribute(xml, "boolean-value").orElse("").equals("true");
        Optional<String> plain = OdsSheet.attribute(xml, "string-value");
        String text = text(xml);
        CellValue value = switch (type) {
            case "float", "percentage", "currency" -> number(stored);
            case "date" -> IsoDate.read(moment);
            case "time" -> time(time);
            case "boolean" -> new CellValue.Truth(truth);
            case "error" -> new CellValue.ExcelError(text);
            case "string" -> text(plain.orElse(text));
            default ->
                formula.isPresent() && text.isEmpty()
                        ? new CellValue.Unknown("formula without a calculated value")
                        : text(text);
        };
        return new OdsCell(column, value, format(type), formula);
    }

    /** The kind of value; that of an error is a text by the standard, and told only by an extension. */
    private static String types(XmlReader xml) {
        String type = "";
        for (int i = 0; i < xml.events().getAttributeCount(); i++) {
            if (xml.events().getAttributeLocalName(i).equals("value-type")) {
                String said = xml.events().getAttributeValue(i);
                type = type.isEmpty() || said.equals("error") ? said : type;
            }
        }
        return type;
    }

    private static CellFormat format(String type) {
        return switch (type) {
            case "percentage" -> PERCENT;
            case "currency" -> MONEY;
            case "date" -> DAY;
            case "time" -> TIME;
            default -> CellFormat.GENERAL;
        };
    }

    private static CellValue text(String text) {
        return text.isBlank() ? CellValue.BLANK : new CellValue.Text(text);
    }

    private static CellValue number(String stored) {
        double number = Digits.number(stored);
        return Double.isFinite(number)
                ? new CellValue.Numeric(number)
                : new CellValue.Unknown("\"" + stored + "\" stored as a number");
    }

    private static CellValue time(String stored) {
        try {
            return new CellValue.Numeric(Duration.parse(stored).toMillis() / 1000.0 / SECONDS_OF_A_DAY);
        } catch (DateTimeException | ArithmeticException e) {
            return new CellValue.Unknown("\"" + stored + "\" stored as a time");
        }
    }

    /** The paragraphs of the cell, in a line each; notes and drawings on it are none of them. */
    private static String text(XmlReader xml) throws IOException {
        StringBuilder text = new StringBuilder();
        int cell = xml.depth();
        int paragraphs = 0;
        for (int event = xml.next();
                xml.depth() >= cell && event != XMLStreamConstants.END_DOCUMENT;
                event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                boolean another = xml.name().equals("p") && paragraphs++ > 0;
                text.append(another ? "\n" : "").append(element(xml));
            } else if (event == XMLStreamConstants.CHARACTERS && xml.depth() > cell) {
                text.append(xml.text());
            }
        }
        return text.toString();
    }

    /** What an element within a text stands for; elements that are none of the text are passed over. */
    private static String element(XmlReader xml) throws IOException {
        return switch (xml.name()) {
            case "s" -> spaces(Digits.whole(OdsSheet.attribute(xml, "c").orElse("1")));
            case "tab" -> "\t";
            case "line-break" -> "\n";
            case "annotation", "frame", "shapes", "ruby-text" -> {
                xml.skip();
                yield "";
            }
            default -> "";
        };
    }

    private static String spaces(int count) {
        return " ".repeat(Math.max(1, Math.min(count, MOST_SPACES)));
    }
}
