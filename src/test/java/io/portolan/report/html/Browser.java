package io.portolan.report.html;

import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A real browser without a window, in which axe-core looks at a page; a test without either of them is skipped. */
final class Browser {
    private static final Path AXE = Path.of("target", "axe", "node_modules", "axe-core", "axe.min.js");
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final Pattern TOLD = Pattern.compile("<pre id=\"axe\">(.*?)</pre>", Pattern.DOTALL);
    private static final String ASK = """
            axe.run(document, {resultTypes: ['violations']}).then(found => {
              const told = document.createElement('pre');
              told.id = 'axe';
              told.textContent = JSON.stringify({
                checks: found.passes.length,
                violations: found.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target + ' ' + n.failureSummary).join('; '))});
              document.body.append(told);
            });
            """;

    private final Path folder;
    private final String program;

    private Browser(Path folder, String program) {
        this.folder = folder;
        this.program = program;
    }

    /** A browser that keeps what it needs in a folder. */
    static Browser in(Path folder) {
        if (!Files.exists(AXE)) {
            abort("axe-core is not there: npm install --prefix target/axe axe-core");
        }
        return new Browser(folder, found().orElseGet(() -> abort("no Chromium on the path")));
    }

    private static Optional<String> found() {
        String path = System.getenv().getOrDefault("PATH", "");
        return NAMES.stream()
                .flatMap(name -> Stream.of(path.split(Pattern.quote(File.pathSeparator), -1))
                        .map(place -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    /** What axe-core says of a page: how many of its checks had something to check, and what they found. */
    JsonNode check(Path page, int width, String... options) throws IOException, InterruptedException {
        String axe = "<script>" + Files.readString(AXE).replace("</script", "<\\/script") + "</script>";
        String asking = Files.readString(page).replace("</body>", axe + "<script>" + ASK + "</script></body>");
        Path copy = Files.writeString(folder.resolve("asking.html"), asking);
        List<String> command = new ArrayList<>(List.of(program, "--headless", "--no-sandbox", "--disable-gpu"));
        command.addAll(List.of(options));
        command.addAll(List.of("--window-size=" + width + ",1000", "--user-data-dir=" + folder.resolve("profile")));
        command.addAll(List.of(
                "--virtual-time-budget=60000", "--dump-dom", copy.toUri().toString()));
        Path dom = folder.resolve("dom.html");
        Process process = new ProcessBuilder(command)
                .redirectOutput(dom.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("the browser does not come to an end");
        }
        Matcher told = TOLD.matcher(Files.readString(dom, StandardCharsets.UTF_8));
        if (!told.find()) {
            throw new IOException("the browser says nothing");
        }
        return new ObjectMapper()
                .readTree(
                        told.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
    }
}
