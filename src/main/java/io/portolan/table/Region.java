package io.portolan.table;

import io.portolan.workbook.Area;
import java.util.Optional;

/**
 * A part of a sheet that is taken for one table.
 *
 * @param area its cells
 * @param header its header lines, looked at upright
 */
record Region(Area area, Optional<HeaderLines> header) {}
