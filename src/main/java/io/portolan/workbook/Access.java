package io.portolan.workbook;

import io.portolan.opc.Limits;
import io.portolan.settings.Settings;
import java.util.List;
import java.util.stream.Stream;

/**
 * How files are opened.
 *
 * @param limits how much of them is unpacked at most
 * @param passwords what is tried on those that are locked, in this order
 */
record Access(Limits limits, List<String> passwords) {
    /** Excel's own, with which it locks workbooks that nobody is to be asked for. */
    private static final String DEFAULT_PASSWORD = "VelvetSweatshop";

    static Access of(Settings settings) {
        Stream<String> set = Stream.of(settings.text("read.passwords").split("\\|", -1));
        List<String> passwords = Stream.concat(Stream.of(DEFAULT_PASSWORD), set.map(String::strip))
                .filter(password -> !password.isEmpty())
                .toList();
        return new Access(Limits.of(settings), passwords);
    }
}
