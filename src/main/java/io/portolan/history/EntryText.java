package io.portolan.history;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.portolan.analysis.Observation;
import io.portolan.analysis.Subject;
import io.portolan.sheet.Past;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Entries as JSON: what waits to be recorded, what is exported, and what comes back from there. */
public final class EntryText {
    private static final JsonFactory JSON = new JsonFactory();

    private EntryText() {}

    /** Writes entries as a list of objects and leaves the target open. */
    public static void write(List<Entry> entries, Writer target) throws IOException {
        JsonGenerator json = JSON.createGenerator(target);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartArray();
        for (Entry entry : entries) {
            json.writeRaw('\n');
            write(entry, json);
        }
        json.writeEndArray();
        json.writeRaw('\n');
        json.close();
    }

    private static void write(Entry entry, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("period", entry.period().toString());
        json.writeStringField("workbook", entry.workbook());
        json.writeStringField("sha256", entry.sha256());
        json.writeStringField("asOf", entry.asOf().toString());
        json.writeArrayFieldStart("subjects");
        for (Observation seen : entry.observations()) {
            write(seen, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (Past.Flaw flaw : entry.flaws()) {
            json.writeStartObject();
            json.writeStringField("rule", flaw.rule());
            json.writeStringField("severity", flaw.severity());
            json.writeStringField("sheet", flaw.sheet());
            json.writeStringField("cell", flaw.cell());
            json.writeStringField("subject", flaw.subject());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Observation seen, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", seen.subject().kind());
        json.writeStringField("sheet", seen.sheet());
        json.writeStringField("id", seen.subject().id());
        json.writeStringField("title", seen.subject().title());
        json.writeObjectFieldStart("figures");
        for (Map.Entry<String, Double> figure : seen.subject().figures().entrySet()) {
            json.writeNumberField(figure.getKey(), figure.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("words");
        for (Map.Entry<String, String> word : seen.subject().words().entrySet()) {
            json.writeStringField(word.getKey(), word.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /**
     * Reads entries as they were written.
     *
     * @throws IOException also when the text is no list of entries; its message says where
     */
    public static List<Entry> read(Reader source) throws IOException {
        try (JsonParser json = JSON.createParser(source)) {
            json.nextToken();
            Object all = JsonTree.read(json);
            return JsonTree.objects(all).stream().map(EntryText::entry).toList();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException("This is no export of a history: " + e.getMessage(), e);
        }
    }

    private static Entry entry(Map<String, Object> object) {
        String workbook = text(object, "workbook");
        return new Entry(
                YearMonth.parse(text(object, "period")),
                workbook,
                text(object, "sha256"),
                LocalDate.parse(text(object, "asOf")),
                objects(object, "subjects").stream()
                        .map(subject -> new Observation(workbook, text(subject, "sheet"), subject(subject)))
                        .toList(),
                objects(object, "findings").stream()
                        .map(flaw -> new Past.Flaw(
                                workbook,
                                text(flaw, "rule"),
                                text(flaw, "severity"),
                                text(flaw, "sheet"),
                                text(flaw, "cell"),
                                text(flaw, "subject")))
                        .toList());
    }

    private static Subject subject(Map<String, Object> object) {
        SortedMap<String, Double> figures = new TreeMap<>();
        JsonTree.object(object.get("figures"))
                .forEach((name, figure) -> figures.put(name, JsonTree.number(figure, name)));
        SortedMap<String, String> words = new TreeMap<>();
        JsonTree.object(object.get("words")).forEach((name, word) -> words.put(name, JsonTree.text(word, name)));
        return new Subject(text(object, "kind"), text(object, "id"), text(object, "title"), figures, words);
    }

    private static List<Map<String, Object>> objects(Map<String, Object> object, String name) {
        return JsonTree.objects(object.get(name));
    }

    private static String text(Map<String, Object> object, String name) {
        return JsonTree.text(object.get(name), name);
    }
}
