package io.portolan;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rules of the house; when one fails, the class it names stands in the wrong room. */
@AnalyzeClasses(packages = "io.portolan", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String ROOT = "io.portolan.";

    @ArchTest
    static final ArchRule the_foundations_know_nothing_of_ours = noClasses()
            .that()
            .resideInAnyPackage(ROOT + "statistics..", ROOT + "chart..", ROOT + "settings..", ROOT + "words..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + "intake..",
                    ROOT + "workbook..",
                    ROOT + "finding..",
                    ROOT + "table..",
                    ROOT + "analysis..",
                    ROOT + "sheet..",
                    ROOT + "report..",
                    ROOT + "run..",
                    ROOT + "cli..",
                    ROOT + "across..",
                    ROOT + "history..",
                    ROOT + "watch..")
            .because("numbers, charts, settings and words serve everyone and so may lean on no one");

    @ArchTest
    static final ArchRule reading_knows_nothing_of_what_is_made_of_it = noClasses()
            .that()
            .resideInAnyPackage(ROOT + "intake..", ROOT + "workbook..", ROOT + "finding..", ROOT + "table..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + "statistics..",
                    ROOT + "analysis..",
                    ROOT + "sheet..",
                    ROOT + "report..",
                    ROOT + "run..",
                    ROOT + "cli..",
                    ROOT + "chart..")
            .because("data flows one way: what is read must not depend on what is concluded");

    @ArchTest
    static final ArchRule a_workbook_knows_nothing_of_what_it_is_taken_for = classes()
            .that()
            .resideInAPackage(ROOT + "workbook..")
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackages(ROOT + "table..", ROOT + "finding..")
            .because("a cell is a cell whatever it will be taken for");

    @ArchTest
    static final ArchRule packages_are_opened_by_one_door_that_leans_on_settings_only = noClasses()
            .that()
            .resideInAPackage(ROOT + "opc..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("io.portolan..").and(not(resideInAnyPackage(ROOT + "opc..", ROOT + "settings.."))))
            .because("reading and annotating both come in through it");

    @ArchTest
    static final ArchRule readers_of_xml_are_made_in_one_place = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "opc..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    ".*(XMLInputFactory|InputFactoryImpl|SAXParserFactory|DocumentBuilderFactory|TransformerFactory)")
            .because("a single reader that follows entities would open the door to every file of the user's");

    @ArchTest
    static final ArchRule sheets_know_nothing_of_each_other = slices().matching(ROOT + "sheet.(*)..")
            .should()
            .notDependOnEachOther()
            .because("a new kind of sheet is a change in one folder");

    @ArchTest
    static final ArchRule the_spine_names_no_kind_of_sheet = noClasses()
            .that()
            .resideOutsideOfPackages(
                    ROOT + "sheet.risk..",
                    ROOT + "sheet.kpi..",
                    ROOT + "sheet.portfolio..",
                    ROOT + "sheet.objectives..",
                    ROOT + "sheet.schedule..",
                    ROOT + "sheet.actions..",
                    ROOT + "sheet.skills..",
                    ROOT + "sheet.stakeholders..",
                    ROOT + "sheet.method..",
                    ROOT + "across..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + "sheet.risk..",
                    ROOT + "sheet.kpi..",
                    ROOT + "sheet.portfolio..",
                    ROOT + "sheet.objectives..",
                    ROOT + "sheet.schedule..",
                    ROOT + "sheet.actions..",
                    ROOT + "sheet.skills..",
                    ROOT + "sheet.stakeholders..",
                    ROOT + "sheet.method..")
            .because("kinds are found by their name in the list of services");

    @ArchTest
    static final ArchRule reports_know_no_sheet = noClasses()
            .that()
            .resideInAPackage(ROOT + "report..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + "sheet..", ROOT + "statistics..", ROOT + "run..", ROOT + "cli..")
            .because("a form of output reads findings, pages and charts, and nothing else");

    @ArchTest
    static final ArchRule the_workbook_library_stays_where_workbooks_are_read_and_written = noClasses()
            .that()
            .resideOutsideOfPackages(
                    ROOT + "intake..",
                    ROOT + "workbook..",
                    ROOT + "report.excel..",
                    ROOT + "report.office..",
                    ROOT + "report.deck..",
                    ROOT + "template..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..")
            .because("it can then be replaced without touching anything else");

    @ArchTest
    static final ArchRule letters_are_opened_and_workbooks_are_not_where_files_come_in = noClasses()
            .that()
            .resideInAPackage(ROOT + "intake..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi.ss..", "org.apache.poi.xssf..", "org.apache.poi.hssf..")
            .because("of the library only what opens the letters of Outlook is needed there");

    @ArchTest
    static final ArchRule slides_are_made_in_one_place = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "report.deck..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi.xslf..", "org.openxmlformats.schemas.presentationml..")
            .because("a chart is filled in without knowing whether it stands on a sheet or on a slide");

    @ArchTest
    static final ArchRule pictures_are_drawn_in_one_place = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "report.image..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jfree..")
            .because("whoever wants a picture hands over a chart as data");

    @ArchTest
    static final ArchRule databases_are_spoken_to_in_one_place = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "history..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..", "javax.sql..", "org.h2..", "org.postgresql..", "org.flywaydb..", "org.jdbi..")
            .because("whoever asks for earlier months need not know where they are kept");

    @ArchTest
    static final ArchRule whoever_analyses_asks_the_past_and_not_the_history = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "history..", ROOT + "watch..", ROOT + "doctor..", ROOT + "cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "history..")
            .because("a run without a history loads nothing of a database");

    @ArchTest
    static final ArchRule the_history_reads_reports_and_serves_the_past = noClasses()
            .that()
            .resideInAPackage(ROOT + "history..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + "run..", ROOT + "cli..", ROOT + "watch..", ROOT + "report.excel..", ROOT + "statistics..")
            .because("it is one more reader of the report, and knows no one who reads from it");

    @ArchTest
    static final ArchRule templates_are_filled_in_one_place = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "report.html..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.pebbletemplates..")
            .because("what is escaped, and how, is decided once");

    @ArchTest
    static final ArchRule mathematics_stays_among_the_statistics = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "statistics..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.commons.math3..")
            .because("a number is made where its formula, edges and source are written down");

    @ArchTest
    static final ArchRule nothing_is_evaluated = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching(".*FormulaEvaluator.*")
            .because("a formula of an input is never run; its cached value counts");

    @ArchTest
    static final ArchRule the_present_is_handed_in = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "cli..")
            .should()
            .callMethod(java.time.LocalDate.class, "now", java.time.ZoneId.class)
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .because("the same inputs give the same bytes on every day");
}
