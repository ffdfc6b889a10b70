package dev.tandem.lead.deal.rest;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.tandem.lead.deal.DealStatus;
import dev.tandem.lead.deal.Participation;
import dev.tandem.lead.deal.terms.Evidence;
import dev.tandem.platform.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The caller's own part in a deal")
record ParticipationView(
        UUID dealId,
        UUID thread,
        @Schema(example = "won") DealStatus status,

        @Schema(description = "Absent while open", example = "2026-06-18")
        LocalDate closedOn,

        Money amount,
        @Schema(description = "Given back since it was won") Money refunded,

        @Schema(description = "sourced, influenced, coSold or fulfilled", example = "coSold")
        String attribution,

        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, description = "In percent", example = "30")
        BigDecimal share,

        @Schema(description = "Absent where the handoff or registration is evidence enough")
        Evidence evidence) {

    static ParticipationView of(Participation part) {
        return new ParticipationView(
                part.dealId(),
                part.thread(),
                part.status(),
                part.closedOn(),
                part.amount(),
                part.refunded(),
                part.attribution(),
                part.share(),
                part.evidence());
    }
}
