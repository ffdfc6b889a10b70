package dev.tandem.lead.forecast.rest;

import dev.tandem.lead.forecast.ForecastLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A forecast as CSV. Every cell is an id, a code or a number, so a spreadsheet evaluates none as a formula. */
final class ForecastCsv {
    private static final CSVFormat TABLE = CSVFormat.RFC4180
            .builder()
            .setHeader("period", "partnerId", "currency", "deals", "pipeline", "bestCase", "commit", "closed")
            .get();

    private ForecastCsv() {}

    static String of(List<ForecastLine> lines) {
        StringBuilder table = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(table, TABLE)) {
            for (ForecastLine line : lines) {
                printer.printRecord(
                        line.period(),
                        line.partnerId(),
                        line.closed().currency(),
                        line.deals(),
                        line.pipeline().amount().toPlainString(),
                        line.bestCase().amount().toPlainString(),
                        line.commit().amount().toPlainString(),
                        line.closed().amount().toPlainString());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return table.toString();
    }
}
