package dev.tandem.lead.customer.rest;

import dev.tandem.lead.customer.UsageReport;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The usage of a deal's customer up to a day, as reported")
record UsageReportView(
        UUID id,

        @Schema(example = "0", description = "Grows with every change; the ETag")
        int revision,

        @Schema(description = "The same for all reports of one day; ledger entries name it as their deal")
        UUID usageId,

        @Schema(description = "The number of earlier reports for the same day; the last one counts", example = "0")
        int number,

        @Schema(description = "Its business date", example = "2026-07-31")
        LocalDate on,

        Money amount,

        @Schema(description = "Absent for a partner", example = "0197f6a0-0000-8000-8000-00000000000b")
        UUID recordedBy,

        Instant recordedAt) {

    static UsageReportView of(UsageReport report, Caller viewer) {
        return new UsageReportView(
                report.id(),
                report.revision(),
                report.usageId(),
                report.number(),
                report.businessOn(),
                report.amount(),
                viewer.isVendor() ? report.recordedBy() : null,
                report.recordedAt());
    }
}
