package dev.tandem.lead.deal.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.tandem.lead.deal.DealRevision;
import dev.tandem.lead.deal.DealRevision.RevisionKind;
import dev.tandem.lead.deal.rest.DealView.TermsPart;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A closed deal as one change left it; never changed itself. A partner sees only its own share")
record DealRevisionView(
        @Schema(description = "0 is the closing", example = "1")
        int number,

        @Schema(example = "refunded") RevisionKind kind,

        @Schema(description = "The amount refunded or paid by this revision; absent for others")
        Money moved,

        @Schema(description = "Its business date", example = "2026-07-15")
        LocalDate on,

        @Schema(description = "Absent if none was given", example = "Two licences were returned")
        String reason,

        @Schema(
                description = "Absent for a partner; absent for the closing",
                example = "0197f6a0-0000-8000-8000-00000000000b")
        UUID recordedBy,

        @Schema(description = "Absent for the terms at the closing")
        Instant recordedAt,

        @JsonUnwrapped TermsPart terms,

        @Schema(description = "In total, up to this revision")
        Money refunded,

        @Schema(description = "In total, up to this revision")
        Money paid,

        @Schema(description = "The amount left of the sale") Money netAmount) {
    static DealRevisionView of(DealRevision revision, Caller viewer) {
        return new DealRevisionView(
                revision.number(),
                revision.kind(),
                revision.moved(),
                revision.businessOn(),
                revision.reason(),
                viewer.isVendor() ? revision.recordedBy() : null,
                revision.recordedAt(),
                TermsPart.of(revision.terms().terms(), viewer),
                revision.refunded(),
                revision.paid(),
                revision.netAmount());
    }
}
