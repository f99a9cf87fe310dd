package io.portolan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Risk registers and project lists as offices write them, in four languages. */
final class RegistersOfPmosTest {
    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static void isRead(Sheet sheet, String kind, String fields) {
        Table table = sheet.table();
        assertThat(table.kind()).isEqualTo(kind);
        assertThat(Sheet.fields(table)).isEqualTo(fields);
    }

    @Test
    void a_dutch_register_with_residual_levels_in_compounds() {
        Sheet sheet = Sheet.named("Blad1")
                .row(
                        "Nr",
                        "Risico",
                        "Gevolg (omschrijving)",
                        "Kans (1-5)",
                        "Gevolg (1-5)",
                        "Risicoscore",
                        "Beheersmaatregel",
                        "Eigenaar",
                        "Restkans",
                        "Restgevolg",
                        "Restrisico")
                .row(
                        1,
                        "Leverancier levert te laat",
                        "Vertraging van de uitrol",
                        4,
                        5,
                        20,
                        "Tweede leverancier",
                        "Jansen",
                        2,
                        4,
                        8)
                .row(
                        2,
                        "Kernlid van het team vertrekt",
                        "Verlies van kennis",
                        3,
                        4,
                        12,
                        "Kennis vastleggen",
                        "Peters",
                        2,
                        3,
                        6)
                .row(3, "Vergunning blijft uit", "Stilstand van de bouw", 3, 5, 15, "Vooroverleg", "Bos", 2, 5, 10);
        isRead(
                sheet,
                "risk-register",
                "risk_id title effect probability impact score mitigation owner residual_probability residual_impact residual_score");
    }

    @Test
    void a_german_register_whose_damage_is_an_amount_because_its_heading_names_a_currency() {
        Sheet sheet = Sheet.named("Risikoübersicht")
                .row(
                        "Lfd. Nr.",
                        "Risikobeschreibung",
                        "Ursache",
                        "Eintrittswahrscheinlichkeit",
                        "Schadenshöhe in T€",
                        "Risikowert (T€)",
                        "Maßnahme",
                        "Verantwortlich",
                        "Restrisiko (T€)")
                .row(1, "Lieferant fällt aus", "Insolvenz", "20%", 100, 20, "Zweitlieferant", "Meier", 10)
                .row(
                        2,
                        "Schnittstelle kommt zu spät",
                        "Unklare Anforderungen",
                        "50%",
                        120,
                        60,
                        "Spezifikation",
                        "Schulze",
                        20)
                .row(3, "Schlüsselperson geht", "Überlast", "10%", 80, 8, "Vertretung", "Huber", 5);
        isRead(
                sheet,
                "risk-register",
                "risk_id description cause probability impact_cost expected_value mitigation owner residual_expected_value");
    }

    @Test
    void a_french_register_with_its_own_words_for_the_score() {
        Sheet sheet = Sheet.named("Feuil1")
                .row(
                        "N°",
                        "Risque",
                        "Conséquence",
                        "Probabilité",
                        "Gravité",
                        "Criticité",
                        "Plan d'action",
                        "Pilote",
                        "Échéance",
                        "Criticité résiduelle",
                        "État")
                .row(
                        1,
                        "Retard du fournisseur",
                        "Décalage du lancement",
                        3,
                        4,
                        12,
                        "Double source",
                        "Durand",
                        day(4, 1),
                        6,
                        "Ouvert")
                .row(
                        2,
                        "Départ d'un expert",
                        "Perte de savoir",
                        2,
                        4,
                        8,
                        "Documenter",
                        "Martin",
                        day(5, 1),
                        4,
                        "Ouvert")
                .row(3, "Budget insuffisant", "Périmètre réduit", 4, 3, 12, "Prioriser", "Petit", day(6, 1), 4, "Clos");
        isRead(
                sheet,
                "risk-register",
                "risk_id title effect probability impact score mitigation owner due_date residual_score status");
    }

    @Test
    void letters_below_merged_groups_before_and_after_treatment() {
        Sheet sheet = Sheet.named("RAID")
                .row("Falcon risks and issues")
                .gap()
                .row(
                        "Risk #",
                        "Risk description",
                        "Inherent",
                        "",
                        "",
                        "Mitigating actions",
                        "Residual",
                        "",
                        "",
                        "Risk owner")
                .merge(2, 4)
                .merge(6, 8)
                .row("", "", "L", "I", "Rating", "", "L", "I", "Rating", "")
                .row("R-01", "There is a risk that the vendor is late", 4, 5, 20, "Dual source", 2, 5, 10, "Ann")
                .row("R-02", "There is a risk that staff leave", 3, 3, 9, "Retention", 2, 3, 6, "Bob")
                .row("R-03", "There is a risk of scope growth", 5, 4, 20, "Change control", 3, 4, 12, "Cid")
                .row("R-04", "There is a risk of data loss", 1, 5, 5, "Backups", 1, 4, 4, "Dee");
        isRead(
                sheet,
                "risk-register",
                "risk_id description probability impact score mitigation residual_probability residual_impact residual_score owner");
    }

    @Test
    void a_french_list_of_projects_with_weather_and_what_is_left_to_spend() {
        Sheet sheet = Sheet.named("Portefeuille")
                .row(
                        "Code",
                        "Projet",
                        "Chef de projet",
                        "Statut météo",
                        "Avancement",
                        "Budget (k€)",
                        "Réalisé",
                        "RAF",
                        "Atterrissage",
                        "Date de début",
                        "Date de fin prévue",
                        "Date de fin révisée")
                .row(
                        "P1",
                        "Refonte du site",
                        "Durand",
                        "Soleil",
                        "45%",
                        120,
                        60,
                        70,
                        130,
                        day(1, 5),
                        day(9, 30),
                        day(10, 30))
                .row(
                        "P2",
                        "Migration ERP",
                        "Martin",
                        "Orage",
                        "80%",
                        900,
                        800,
                        250,
                        1050,
                        day(2, 1),
                        day(6, 30),
                        day(12, 31))
                .row("P3", "Archivage", "Petit", "Nuageux", "10%", 50, 5, 45, 50, day(3, 1), day(11, 30), day(11, 30));
        isRead(
                sheet,
                "portfolio-list",
                "project_id project_name project_manager rag_overall percent_complete budget actual_cost etc eac start_planned end_planned end_forecast");
    }

    @Test
    void a_dutch_list_whose_dates_are_told_by_a_thing_and_a_qualifier() {
        Sheet sheet = Sheet.named("Projecten")
                .row(
                        "Projectnr",
                        "Projectnaam",
                        "Opdrachtgever",
                        "Fase",
                        "Totaalbudget",
                        "Besteed t/m heden",
                        "% gereed",
                        "Oplevering gepland",
                        "Oplevering verwacht",
                        "Stoplicht")
                .row(
                        "A1",
                        "Nieuw intranet",
                        "Dir. IT",
                        "Uitvoering",
                        "€ 120.000",
                        "€ 80.000",
                        "60%",
                        day(6, 30),
                        day(8, 31),
                        "Oranje")
                .row(
                        "A2",
                        "Vervanging kassa's",
                        "Dir. Retail",
                        "Initiatie",
                        "€ 500.000",
                        "€ 20.000",
                        "5%",
                        day(12, 31),
                        day(12, 31),
                        "Groen")
                .row(
                        "A3",
                        "Privacy",
                        "Dir. Juridisch",
                        "Afronding",
                        "€ 75.000",
                        "€ 90.000",
                        "90%",
                        day(4, 30),
                        day(6, 30),
                        "Rood");
        isRead(
                sheet,
                "portfolio-list",
                "project_id project_name sponsor phase budget actual_cost percent_complete end_planned end_forecast rag_overall");
    }

    @Test
    void an_english_list_with_currencies_behind_its_headings_keeps_the_earlier_light_apart() {
        Sheet sheet = Sheet.named("Programme dashboard")
                .row(
                        "Initiative",
                        "SRO",
                        "RAG",
                        "Prev RAG",
                        "% Comp.",
                        "Approved budget £m",
                        "Spend to date £m",
                        "Forecast outturn £m",
                        "Baseline finish",
                        "Current finish")
                .row("Digital front door", "Ann", "Amber", "Green", "55%", 2.5, 1.2, 2.8, day(6, 30), day(8, 30))
                .row("Data platform", "Cid", "Green", "Green", "20%", 4, 0.5, 4, day(12, 31), day(12, 31))
                .row("HR self service", "Eve", "Red", "Amber", "85%", 1, 1.1, 1.3, day(3, 31), day(7, 31));
        isRead(
                sheet,
                "portfolio-list",
                "project_name sponsor rag_overall - percent_complete budget actual_cost eac end_planned end_forecast");
    }

    @Test
    void the_share_of_one_year_is_left_out_where_the_whole_budget_stands_beside_it() {
        Sheet sheet = Sheet.named("Projects")
                .row("Project", "Budget 2026", "Total budget", "Start date", "Status")
                .row("Harbour wall", 100, 900, day(1, 5), "In progress")
                .row("Lock gates", 200, 700, day(2, 5), "On hold")
                .row("Quay lights", 50, 60, day(3, 5), "In progress");
        isRead(sheet, "portfolio-list", "project_name - budget start_planned status");
    }

    @Test
    void scope_is_a_traffic_light_only_where_lights_stand_below_it() {
        Sheet lights = Sheet.named("Projects")
                .row("Project", "Scope", "Budget", "Start date")
                .row("Harbour wall", "Green", 900, day(1, 5))
                .row("Lock gates", "Red", 700, day(2, 5));
        Sheet words = Sheet.named("Projects")
                .row("Project", "Scope", "Budget", "Start date")
                .row("Harbour wall", "line", 900, day(1, 5))
                .row("Lock gates", "point", 700, day(2, 5));
        assertThat(Sheet.fields(lights.table())).isEqualTo("project_name rag_scope budget start_planned");
        assertThat(words.table().column("rag_scope")).isEmpty();
    }
}
