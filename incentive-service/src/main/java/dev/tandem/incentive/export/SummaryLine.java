package dev.tandem.incentive.export;

import java.time.LocalDate;

/**
 * The last line; without it the export was cut off.
 *
 * @param asOf the tenant's day, which says what is still held back
 */
public record SummaryLine(
        String line,
        LocalDate asOf,
        int plans,
        int rates,
        int standings,
        int targets,
        int events,
        int closings,
        int releases,
        int entries,
        int heads)
        implements ExportLine {}
