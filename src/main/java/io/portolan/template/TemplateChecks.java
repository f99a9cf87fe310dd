package io.portolan.template;

import io.portolan.words.Words;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The drop-downs and checks of a column, with the sentence that Excel shows while a cell is filled in. */
final class TemplateChecks {
    private final XSSFSheet sheet;
    private final Words words;

    TemplateChecks(XSSFSheet sheet, Words words) {
        this.sheet = sheet;
        this.words = words;
    }

    void add(TemplateColumn column, int position, Locale language) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        constraint(column, helper).ifPresent(constraint -> {
            int first = TemplateWriter.HEADER + 1;
            var cells =
                    new CellRangeAddressList(first, TemplateWriter.HEADER + TemplateWriter.LINES, position, position);
            DataValidation check = helper.createValidation(constraint, cells);
            check.createPromptBox(cut(column.heading(language), 32), cut(column.hint(language), 255));
            check.setShowPromptBox(true);
            check.createErrorBox(
                    cut(column.heading(language), 32),
                    words.say("check." + column.type().name()));
            check.setShowErrorBox(true);
            check.setErrorStyle(DataValidation.ErrorStyle.WARNING);
            sheet.addValidationData(check);
        });
    }

    private Optional<DataValidationConstraint> constraint(TemplateColumn column, DataValidationHelper helper) {
        return switch (column.type()) {
            case LIST ->
                Optional.of(helper.createExplicitListConstraint(
                        words.say("list." + column.list()).split(";", -1)));
            case SHARE -> Optional.of(helper.createDecimalConstraint(OperatorType.BETWEEN, "0", "1"));
            case AMOUNT ->
                Optional.of(helper.createDecimalConstraint(OperatorType.BETWEEN, "-1000000000000", "1000000000000"));
            case DATE -> Optional.of(helper.createDateConstraint(OperatorType.GREATER_THAN, "36526", "", "yyyy-mm-dd"));
            default -> Optional.empty();
        };
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
