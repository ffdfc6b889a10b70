package dev.tandem.playbook.winreport.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A win report as a table, a row per comparison, that of an experiment first. Every cell is a code or a number, so a spreadsheet cannot mistake it for a formula. */
final class WinReportCsv {
    private static final CSVFormat TABLE = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "stage",
                    "activity",
                    "required",
                    "sales",
                    "notReached",
                    "untold",
                    "helped",
                    "hindered",
                    "by",
                    "withWon",
                    "withLost",
                    "withRate",
                    "withFrom",
                    "withTo",
                    "withoutWon",
                    "withoutLost",
                    "withoutRate",
                    "withoutFrom",
                    "withoutTo",
                    "difference",
                    "from",
                    "to",
                    "verdict",
                    "needed")
            .get();

    private static final ObjectMapper WIRE = new ObjectMapper();

    private WinReportCsv() {}

    static String of(WinReportView report) {
        StringBuilder table = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(table, TABLE)) {
            if (report.experiment() != null) {
                print(report.experiment(), printer);
                printer.println();
            }
            for (WinReportView.Step step : report.steps()) {
                for (WinReportView.Comparison comparison : step.comparisons()) {
                    print(step, printer);
                    print(comparison, printer);
                    printer.println();
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return table.toString();
    }

    /** It is about no step. */
    private static void print(ExperimentComparison experiment, CSVPrinter printer) throws IOException {
        printer.print(null);
        printer.print(null);
        printer.print(null);
        printer.print(experiment.variant().sales() + experiment.control().sales());
        printer.print(null);
        printer.print(null);
        printer.print(null);
        printer.print(null);
        printer.print("experiment");
        print(experiment.variant().ended(), printer);
        print(experiment.control().ended(), printer);
        printer.print(experiment.difference());
        printer.print(experiment.from());
        printer.print(experiment.to());
        printer.print(code(experiment.verdict()));
        printer.print(experiment.needed());
    }

    private static void print(WinReportView.Step step, CSVPrinter printer) throws IOException {
        printer.print(step.stage());
        printer.print(step.activity());
        printer.print(step.required());
        printer.print(step.sales());
        printer.print(step.notReached());
        printer.print(step.untold());
        printer.print(step.helped());
        printer.print(step.hindered());
    }

    private static void print(WinReportView.Comparison comparison, CSVPrinter printer) throws IOException {
        printer.print(code(comparison.by()));
        print(comparison.with(), printer);
        print(comparison.without(), printer);
        printer.print(comparison.difference());
        printer.print(comparison.from());
        printer.print(comparison.to());
        printer.print(code(comparison.verdict()));
        printer.print(comparison.needed());
    }

    /** As in the JSON of the same report. */
    private static String code(Enum<?> value) {
        return WIRE.convertValue(value, String.class);
    }

    private static void print(WinReportView.Rate rate, CSVPrinter printer) throws IOException {
        printer.print(rate.won());
        printer.print(rate.lost());
        printer.print(rate.rate());
        printer.print(rate.from());
        printer.print(rate.to());
    }
}
