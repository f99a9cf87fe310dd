package io.portolan.run;

import io.portolan.finding.Fault;
import io.portolan.report.Report;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What came of a run.
 *
 * @param report the document
 * @param out the folder in which the results lie
 * @param outputs the name of each input and of the file that gives it back
 * @param faults what went wrong in Portolan itself
 * @param took how long it took
 */
public record Outcome(Report report, Path out, Map<String, String> outputs, List<Fault> faults, Duration took) {
    public Outcome {
        outputs = Map.copyOf(outputs);
        faults = List.copyOf(faults);
    }
}
