package dev.tandem.lead.measure.rest;

import dev.tandem.lead.measure.Measure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Measures as CSV. Groups begin with an id or a number, so a spreadsheet evaluates no cell as a formula. */
final class MeasureCsv {
    private static final CSVFormat TABLE = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "group",
                    "offers",
                    "accepted",
                    "declined",
                    "expired",
                    "recalled",
                    "responseMedianSeconds",
                    "responseMeanSeconds",
                    "responseWorkedMedianSeconds",
                    "responseWorkedMeanSeconds",
                    "firstTouches",
                    "firstTouchesInTime",
                    "won",
                    "lost",
                    "winRate")
            .get();

    private MeasureCsv() {}

    static String of(List<Measure> measures) {
        StringBuilder table = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(table, TABLE)) {
            for (Measure measure : measures) {
                row(printer, measure);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return table.toString();
    }

    private static void row(CSVPrinter printer, Measure measure) throws IOException {
        printer.printRecord(
                measure.group(),
                measure.answers().offers(),
                measure.answers().accepted(),
                measure.answers().declined(),
                measure.answers().expired(),
                measure.answers().recalled(),
                seconds(measure.responseTimes().median()),
                seconds(measure.responseTimes().mean()),
                seconds(measure.responseTimes().workedMedian()),
                seconds(measure.responseTimes().workedMean()),
                measure.firstTouches().all(),
                measure.firstTouches().inTime(),
                measure.decisions().won(),
                measure.decisions().lost(),
                measure.decisions().winRate());
    }

    private static Long seconds(Duration duration) {
        return duration == null ? null : duration.toSeconds();
    }
}
