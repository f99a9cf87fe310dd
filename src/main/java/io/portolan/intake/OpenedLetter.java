package io.portolan.intake;

import java.nio.file.Path;
import java.util.List;

/**
 * What a letter brought.
 *
 * @param workbooks its workbooks, each a file under a safe name, in the order of the letter
 * @param leftOut what was left out of them, and why
 */
public record OpenedLetter(List<Path> workbooks, List<LeftOut> leftOut) {
    /** Something that was not taken, by a name that is safe to tell. */
    public record LeftOut(String name, PassedOver reason) {}

    public OpenedLetter {
        workbooks = List.copyOf(workbooks);
        leftOut = List.copyOf(leftOut);
    }
}
