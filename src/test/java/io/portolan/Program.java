package io.portolan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.portolan.cli.PortolanCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** The whole program as a user starts it, for tests: workbooks in, results out. */
public final class Program {
    private Program() {}

    /** Runs {@code portolan run} for 31 October 2026 and returns its exit code. */
    public static int run(Path input, Path out, String... options) {
        List<String> arguments = new ArrayList<>(List.of("run", input.toString(), "--out", out.toString()));
        arguments.addAll(List.of("--as-of", "2026-10-31"));
        arguments.addAll(List.of(options));
        return PortolanCommand.execute(arguments.toArray(String[]::new));
    }

    /** Runs the program on one input and returns what it wrote to results.json. */
    public static JsonNode results(Path input, Path out, String... options) {
        run(input, out, options);
        return read(out);
    }

    /** What stands in the results.json of a folder. */
    public static JsonNode read(Path out) {
        try {
            return new ObjectMapper().readTree(Files.readAllBytes(out.resolve("results.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first element of an array whose field has a value. */
    public static JsonNode find(JsonNode array, String field, String value) {
        return StreamSupport.stream(array.spliterator(), false)
                .filter(node -> node.path(field).asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + field + " " + value + " in " + array));
    }
}
