package io.portolan.report.office;

import java.util.List;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTSerTx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;

/**
 * Cells that a chart refers to, with their values at hand: a chart keeps a copy of them, which is what Protected View
 * shows.
 */
sealed interface ChartRange {
    /** Where the cells are, such as {@code 'Page 1'!$A$2:$A$9}. */
    String formula();

    /** Cells with text. */
    record Texts(String formula, List<String> values) implements ChartRange {
        public Texts {
            values = List.copyOf(values);
        }

        void nameOf(CTSerTx target) {
            fill(target.addNewStrRef());
        }

        void categoriesOf(CTAxDataSource target) {
            fill(target.addNewStrRef());
        }

        private void fill(CTStrRef reference) {
            reference.setF(formula);
            CTStrData copy = reference.addNewStrCache();
            copy.addNewPtCount().setVal(values.size());
            for (int i = 0; i < values.size(); i++) {
                CTStrVal point = copy.addNewPt();
                point.setIdx(i);
                point.setV(values.get(i));
            }
        }
    }

    /**
     * Cells with numbers.
     *
     * @param name the cell with the name of the column
     * @param pattern the number format
     */
    record Numbers(Texts name, String formula, List<Double> values, String pattern) implements ChartRange {
        public Numbers {
            values = List.copyOf(values);
        }

        /** A part of the cells, beginning {@code from} cells below the first and ending before {@code to}. */
        Numbers part(int from, int to) {
            return new Numbers(name, cut(formula, from, to), values.subList(from, to), pattern);
        }

        void valuesOf(CTNumDataSource target) {
            fill(target.addNewNumRef());
        }

        void positionsOf(CTAxDataSource target) {
            fill(target.addNewNumRef());
        }

        private void fill(CTNumRef reference) {
            reference.setF(formula);
            CTNumData copy = reference.addNewNumCache();
            copy.setFormatCode(pattern);
            copy.addNewPtCount().setVal(values.size());
            for (int i = 0; i < values.size(); i++) {
                if (Double.isFinite(values.get(i))) {
                    CTNumVal point = copy.addNewPt();
                    point.setIdx(i);
                    point.setV(Double.toString(values.get(i)));
                }
            }
        }

        private static String cut(String formula, int from, int to) {
            String column = formula.substring(0, formula.lastIndexOf('!') + 1);
            String[] first =
                    formula.substring(column.length()).split(":", -1)[0].split("\\$", -1);
            int row = Integer.parseInt(first[2]);
            return column + "$" + first[1] + "$" + (row + from) + ":$" + first[1] + "$" + (row + to - 1);
        }
    }
}
