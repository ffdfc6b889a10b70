package dev.tandem.lead.overlap.rest;

import dev.tandem.lead.overlap.OverlapCheck;
import dev.tandem.lead.overlap.OverlapVerdict;
import dev.tandem.platform.caller.Caller;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A partner's request to compare its list of companies with the vendor's")
record OverlapCheckView(
        UUID id,

        @Schema(example = "1", description = "Grows with every change; the ETag")
        int revision,

        UUID partnerId,

        @Schema(
                description =
                        "Visible to the partner only, until it is answered: the key of the hashes, in Base64; absent once it is answered, and for the vendor",
                example = "q83vASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4k=")
        String salt,

        @Schema(example = "0197f6a0-0000-8000-8000-00000000000c")
        UUID askedBy,

        @Schema(example = "2026-03-02T09:00:00Z") Instant askedAt,

        @Schema(description = "The deadline for submitting hashes", example = "2026-03-02T10:00:00Z")
        Instant validUntil,

        @Schema(description = "Absent until answered", example = "2026-03-02T09:00:04Z")
        Instant answeredAt,

        @Schema(
                description = "The number of distinct companies on the list; absent until it is answered",
                example = "420")
        Integer setSize,

        @Schema(
                description =
                        "few: fewer than ten in common, or none. some: at least ten. many: a quarter of the list or more; absent until it is answered",
                example = "some")
        OverlapVerdict verdict) {
    static OverlapCheckView of(OverlapCheck check, Caller viewer) {
        boolean salted = !viewer.isVendor() && check.answeredAt() == null;
        return new OverlapCheckView(
                check.id(),
                check.revision(),
                check.partnerId(),
                salted ? Base64.getEncoder().encodeToString(check.salt()) : null,
                check.askedBy(),
                check.askedAt(),
                check.validUntil(),
                check.answeredAt(),
                check.setSize(),
                check.verdict().orElse(null));
    }
}
