package dev.tandem.lead.account.rest;

import dev.tandem.lead.account.Account;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A company that buys, or may buy")
record AccountView(
        @Schema(example = "0197f6a0-0000-7000-8000-00000000000c")
        UUID id,

        @Schema(example = "3", description = "Grows with every change; the ETag")
        int revision,

        Instant createdAt,
        Instant updatedAt,

        @Schema(
                description = "By which, and by whose domain, leads and registrations are matched to it",
                example = "Brightwater Logistics GmbH")
        String name,

        @Schema(description = "Its own web or mail domain; absent if unknown", example = "brightwater.example")
        String domain,

        @Schema(description = "Absent if unknown", example = "logistics")
        String sector,

        @Schema(
                description = "An ISO 3166-1 code; of an imported account the place that was given. Absent if unknown",
                example = "DE")
        String country,

        @Schema(
                description = "The account that stands for both since they were merged; absent unless it was merged",
                example = "0197f6a0-0000-7000-8000-00000000000d")
        UUID mergedInto) {
    static AccountView of(Account account) {
        return new AccountView(
                account.id(),
                account.revision(),
                account.createdAt(),
                account.updatedAt(),
                account.name(),
                account.domain(),
                account.sector(),
                account.country(),
                account.mergedInto().map(Account::id).orElse(null));
    }
}
