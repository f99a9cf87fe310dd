package io.portolan.report.excel.weave;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mutated packages never escape as anything but a rejection; {@link PackageFuzz} goes on with the same for as long as one likes. */
final class MutantTest {
    private static final int MUTANTS = Integer.getInteger("mutants", 300);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void mutated_packages_are_treated_or_turned_away_with_a_reason(long seed) throws IOException {
        Random random = new Random(seed);
        int read = 0;
        for (int i = 0; i < MUTANTS; i++) {
            byte[] choices = new byte[8 + random.nextInt(56)];
            random.nextBytes(choices);
            read += PackageFuzz.send(choices, folder) ? 1 : 0;
        }
        assertThat(read)
                .as("mutants that are read, so that weaving is tried too")
                .isBetween(MUTANTS / 10, MUTANTS);
    }
}
