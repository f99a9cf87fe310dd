package io.portolan.intake;

import io.portolan.settings.Settings;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** What inputs bring, for tests that need no workbook of a letter afterwards. */
public final class Collected {
    private Collected() {}

    /** The delivery of some inputs. */
    public static Intake.Delivery of(List<Path> inputs) throws NoSuchFileException {
        try (Letters letters = new Letters(Settings.defaults())) {
            return Intake.collect(inputs, letters);
        }
    }
}
