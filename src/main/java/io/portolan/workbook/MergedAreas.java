package io.portolan.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The merged areas of a sheet, found by a cell within without going through all of them. */
final class MergedAreas {
    /** Areas up to this height are listed at each of their rows; the few taller ones are gone through. */
    private static final int LOW = 64;

    private final Map<Integer, List<Area>> lowByRow = new HashMap<>();
    private final List<Area> tall = new ArrayList<>();

    MergedAreas(List<Area> areas) {
        for (Area area : areas) {
            if (area.lastRow() - area.firstRow() >= LOW) {
                tall.add(area);
                continue;
            }
            for (int row = area.firstRow(); row <= area.lastRow(); row++) {
                lowByRow.computeIfAbsent(row, r -> new ArrayList<>()).add(area);
            }
        }
    }

    /** Whether nothing is merged, as on most sheets. */
    boolean isEmpty() {
        return lowByRow.isEmpty() && tall.isEmpty();
    }

    /** The merged area that a cell lies in. */
    Optional<Area> at(int row, int column) {
        Optional<Area> low = within(lowByRow.getOrDefault(row, List.of()), row, column);
        return low.isPresent() ? low : within(tall, row, column);
    }

    private static Optional<Area> within(List<Area> areas, int row, int column) {
        for (Area area : areas) {
            if (area.contains(row, column)) {
                return Optional.of(area);
            }
        }
        return Optional.empty();
    }
}
