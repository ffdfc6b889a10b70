package dev.tandem.lead.routing.rest;

import dev.tandem.lead.account.Account;
import dev.tandem.lead.lead.Lead;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A lead for which somebody has to be found by hand")
record QueuedLeadView(
        @Schema(example = "0197f6a0-0000-7000-8000-000000000005")
        UUID leadId,

        @Schema(example = "Brightwater") String company,
        @Schema(example = "DE") String country,
        @Schema(example = "2026-11-23T16:00:00Z") Instant queueBy,

        @Schema(description = "Whether the deadline has passed and was announced", example = "false")
        boolean overdue) {

    static QueuedLeadView of(Lead lead) {
        return new QueuedLeadView(
                lead.id(),
                lead.account().map(Account::name).orElse(null),
                lead.country(),
                lead.queueBy().orElse(null),
                lead.hasMissedItsDeadline());
    }
}
