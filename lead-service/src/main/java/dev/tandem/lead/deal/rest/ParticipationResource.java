package dev.tandem.lead.deal.rest;

import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.tandem.lead.deal.DealStatus;
import dev.tandem.lead.deal.Participations;
import dev.tandem.lead.deal.Participations.Participation;
import dev.tandem.lead.deal.terms.Evidence;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/deals/participations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deals")
public class ParticipationResource {
    private final Participations participations;

    ParticipationResource(Participations participations) {
        this.participations = participations;
    }

    @GET
    @Transactional
    @RolesAllowed({PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(
            operationId = "listParticipations",
            summary = "The caller's own parts in deals, including deals it does not own",
            description = "For partners. It reveals neither other parts nor the owner of the deal.")
    public Page<ParticipationView> list(@BeanParam PageRequest request) {
        return request.page(participations::page, Participation::dealId).map(ParticipationView::of);
    }

    @Schema(description = "The caller's own part in a deal")
    record ParticipationView(
            UUID dealId,
            UUID thread,
            @Schema(example = "won") DealStatus status,

            @Schema(description = "Absent while open", example = "2026-06-18")
            LocalDate closedOn,

            Money amount,

            @Schema(description = "Total of refunds since it was won")
            Money refunded,

            @Schema(description = "sourced, influenced, coSold or fulfilled", example = "coSold")
            String attribution,

            @JsonFormat(shape = JsonFormat.Shape.STRING)
            @Schema(type = SchemaType.STRING, description = "In percent", example = "30")
            BigDecimal share,

            @Schema(description = "Absent where the handoff or registration is sufficient evidence")
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
}
