package dev.tandem.playbook.winreport.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A win report as a table. Every cell is a code or a number, so a spreadsheet cannot mistake it for a formula. */
final class WinReportCsv {
    private static final CSVFormat TABLE = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "stage",
                    "activity",
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
                    "enoughSales",
                    "helped",
                    "hindered")
            .get();

    private WinReportCsv() {}

    static String of(WinReportView report) {
        StringBuilder table = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(table, TABLE)) {
            for (WinReportView.Step step : report.steps()) {
                printer.print(step.stage());
                printer.print(step.activity());
                print(step.with(), printer);
                print(step.without(), printer);
                printer.print(step.enoughSales());
                printer.print(step.helped());
                printer.print(step.hindered());
                printer.println();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return table.toString();
    }

    private static void print(WinReportView.Rate rate, CSVPrinter printer) throws IOException {
        printer.print(rate.won());
        printer.print(rate.lost());
        printer.print(rate.rate());
        printer.print(rate.from());
        printer.print(rate.to());
    }
}
