package dev.tandem.playbook.debrief.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.platform.rest.Responses;
import dev.tandem.playbook.debrief.DebriefDesk;
import dev.tandem.playbook.debrief.DebriefQuestions;
import dev.tandem.playbook.debrief.DebriefRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/engagements/{id}/debrief-request")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Engagements")
@RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
public class DebriefRequestResource {
    private final DebriefDesk desk;

    DebriefRequestResource(DebriefDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "getDebriefRequest",
            summary = "What both sides are asked about a sale that is over, and who has not answered",
            description =
                    "It is there once the sale is won or lost. Whoever is to write is reminded by an event two days before it is due,"
                            + " once it is late, and a week later.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = DebriefRequestView.class)))
    @APIResponse(responseCode = "404", description = "also while the sale is not over")
    public Response get(@PathParam("id") UUID id) {
        DebriefRequest request = desk.request(id);
        return Responses.ok(request.revision(), DebriefRequestView.of(request, desk.questions(request)));
    }

    @Schema(name = "DebriefRequest", description = "That both sides are to write down what they learned from a sale")
    record DebriefRequestView(
            @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671090")
            UUID id,

            @Schema(example = "1") int revision,

            @Schema(description = "By which both are to be written", example = "2026-04-28")
            LocalDate dueOn,

            @Schema(description = "To be answered by each side, by their codes; empty if the playbook asks none")
            List<DebriefQuestions.Question> questions,

            @Schema(description = "The sides that have not written theirs")
            List<DebriefRequest.Writer> awaited) {
        static DebriefRequestView of(DebriefRequest request, List<DebriefQuestions.Question> questions) {
            return new DebriefRequestView(
                    request.id(), request.revision(), request.dueOn(), questions, request.writers());
        }
    }
}
