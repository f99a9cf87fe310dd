package io.portolan.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.portolan.analysis.Analysis;
import io.portolan.finding.Finding;
import io.portolan.report.Draft;
import io.portolan.report.KindReport;
import io.portolan.report.Report;
import io.portolan.report.WorkbookReport;
import io.portolan.table.Column;
import io.portolan.table.Table;
import io.portolan.workbook.CellRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes {@code results.json}: what was read, recognised, found and computed, under stable names. What could not be computed is left
 * out, never written as zero.
 */
public final class JsonForm {
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private final JsonGenerator json;
    private final Map<String, String> outputs;

    private JsonForm(JsonGenerator json, Map<String, String> outputs) {
        this.json = json;
        this.outputs = outputs;
    }

    /** Writes the results of a run into a folder; {@code outputs} names the file that gives each input back. */
    public static void write(Report report, Map<String, String> outputs, Path folder) throws IOException {
        Draft.put(folder, "results.json", draft -> {
            try (JsonGenerator json = JSON.createGenerator(Files.newBufferedWriter(draft))) {
                json.enable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
                json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
                new JsonForm(json, outputs).document(report);
            }
        });
    }

    private void document(Report report) throws IOException {
        json.writeStartObject();
        json.writeStringField("portolan", report.version());
        json.writeStringField("asOf", report.asOf().toString());
        json.writeStringField("period", report.period());
        json.writeNumberField("seed", report.seed());
        json.writeArrayFieldStart("workbooks");
        for (WorkbookReport workbook : report.workbooks()) {
            workbook(workbook);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (WorkbookReport workbook : report.workbooks()) {
            findings(workbook);
        }
        json.writeEndArray();
        results(report);
        json.writeEndObject();
    }

    private void workbook(WorkbookReport workbook) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", workbook.submission().name());
        json.writeStringField("sha256", workbook.submission().sha256());
        json.writeStringField("status", workbook.status().name().toLowerCase(Locale.ROOT));
        said("reason", workbook.reason());
        said("output", outputs.getOrDefault(workbook.submission().name(), ""));
        said("copyOf", workbook.copyOf());
        json.writeArrayFieldStart("tables");
        for (Table table : workbook.recognition().tables()) {
            table(table);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void table(Table table) throws IOException {
        json.writeStartObject();
        json.writeStringField("sheet", table.sheet());
        json.writeStringField("range", table.area().a1());
        json.writeStringField("kind", table.kind());
        json.writeNumberField("confidence", hundredths(table.confidence()));
        json.writeNumberField("rows", table.records().size());
        json.writeStringField("language", table.language().getLanguage());
        json.writeArrayFieldStart("columns");
        for (Column column : table.columns()) {
            if (column.field().isPresent()) {
                column(table, column, column.field().get());
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unmapped");
        for (Column column : table.columns()) {
            if (column.field().isEmpty()) {
                json.writeString(column.header());
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void column(Table table, Column column, String field) throws IOException {
        json.writeStartObject();
        json.writeStringField("field", field);
        json.writeStringField("header", column.header());
        String place =
                table.sideways() ? Integer.toString(column.position() + 1) : CellRef.columnName(column.position());
        json.writeStringField(table.sideways() ? "row" : "column", place);
        json.writeNumberField("confidence", hundredths(column.confidence()));
        if (column.period().isPresent()) {
            json.writeStringField("period", column.period().get().label());
        }
        json.writeEndObject();
    }

    private void findings(WorkbookReport workbook) throws IOException {
        for (Analysis analysis : workbook.tables().stream()
                .map(table -> table.analysis())
                .flatMap(Optional::stream)
                .toList()) {
            for (Finding finding : analysis.findings()) {
                finding(workbook.submission().name(), finding);
            }
        }
    }

    private void finding(String file, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule());
        json.writeStringField("severity", finding.severity().word());
        json.writeStringField("role", finding.role().word());
        json.writeStringField("file", file);
        json.writeStringField("sheet", finding.cell().sheet());
        json.writeStringField("cell", finding.cell().a1());
        json.writeStringField("subject", finding.subject());
        json.writeStringField("message", finding.message());
        json.writeStringField("advice", finding.advice());
        json.writeEndObject();
    }

    /** What the kinds of sheet computed, each under its name, over all workbooks. */
    private void results(Report report) throws IOException {
        Map<String, List<Map<String, Object>>> all = new TreeMap<>();
        Stream<Analysis> single = report.workbooks().stream()
                .flatMap(workbook -> workbook.tables().stream())
                .flatMap(table -> table.analysis().stream());
        Stream.concat(single, report.together().stream().map(KindReport::analysis))
                .forEach(analysis ->
                        analysis.results().forEach((name, list) -> all.merge(name, list, JsonForm::joined)));
        for (Map.Entry<String, List<Map<String, Object>>> entry : all.entrySet()) {
            json.writeFieldName(entry.getKey());
            value(entry.getValue());
        }
    }

    private static List<Map<String, Object>> joined(List<Map<String, Object>> a, List<Map<String, Object>> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }

    private void value(Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(String.valueOf(entry.getKey()));
                value(entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Iterable<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                value(item);
            }
            json.writeEndArray();
        } else {
            scalar(value);
        }
    }

    private void scalar(Object value) throws IOException {
        if (value instanceof Double number && Double.isFinite(number)) {
            json.writeNumber(number);
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(String.valueOf(value));
        }
    }

    private void said(String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(name, text);
        }
    }

    private static double hundredths(double share) {
        return Math.round(100 * share) / 100.0;
    }
}
