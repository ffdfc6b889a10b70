package dev.tandem.lead.customer.rest;

import dev.tandem.lead.customer.UsageReport;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What the customer of a deal used up to a day, as it was reported")
record UsageReportView(
        UUID id,

        @Schema(description = "The same for all reports of one day: what ledger entries name as their deal")
        UUID usageId,

        @Schema(description = "How many reports for the same day came before; the last one counts", example = "0")
        int number,

        @Schema(description = "Its business date", example = "2026-07-31")
        LocalDate on,

        Money amount,

        @Schema(description = "For the vendor", example = "0197f6a0-0000-8000-8000-00000000000b")
        UUID recordedBy,

        Instant recordedAt) {

    static UsageReportView of(UsageReport report, Caller viewer) {
        return new UsageReportView(
                report.id(),
                report.usageId(),
                report.number(),
                report.businessOn(),
                report.amount(),
                viewer.isVendor() ? report.recordedBy() : null,
                report.recordedAt());
    }
}
