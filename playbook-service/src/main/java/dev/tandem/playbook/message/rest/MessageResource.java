package dev.tandem.playbook.message.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.template.TemplateOutputTooLarge;
import dev.tandem.playbook.message.MessageDesk;
import dev.tandem.playbook.playbook.PlaybookRefusals.UnsafeTemplate;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/engagements/{id}/messages/{template}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Engagements")
@RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, PARTNER_ADMIN, PARTNER_SELLER})
public class MessageResource {
    private static final String UNKNOWN =
            "also for another partner's, and for a template that the sale's playbook version does not have";

    private final MessageDesk desk;

    MessageResource(MessageDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "getMessage",
            summary = "A template of the sale's playbook, filled in with what is known of the sale",
            description =
                    "Known are partner, owner, backup, manager, price, playbook, playbookVersion, stage, nextStage,"
                            + " today, startedOn, stageDueOn, nextDueOn, overdue, missing, milestonesReached and"
                            + " milestonesOpen; for a partner not the names of the vendor's people. Samples are not used.")
    @APIResponse(
            responseCode = "200",
            description = "The message, and what is missing in it",
            content = @Content(schema = @Schema(implementation = MessageView.class)))
    @APIResponse(responseCode = "404", description = UNKNOWN)
    @Refuses({TemplateOutputTooLarge.class, UnsafeTemplate.class})
    public MessageView get(@PathParam("id") UUID id, @PathParam("template") String template) {
        return MessageView.of(desk.write(id, template, Map.of()));
    }

    @POST
    @Transactional
    @Operation(
            operationId = "writeMessage",
            summary = "The same with values for what is missing, or in place of what is known",
            description = "Nothing is stored or sent.")
    @APIResponse(
            responseCode = "200",
            description = "The message, and what is missing in it",
            content = @Content(schema = @Schema(implementation = MessageView.class)))
    @APIResponse(responseCode = "400", description = "also for values of unknown variables or of the wrong type")
    @APIResponse(responseCode = "404", description = UNKNOWN)
    @Refuses({TemplateOutputTooLarge.class, UnsafeTemplate.class})
    public MessageView write(
            @PathParam("id") UUID id,
            @PathParam("template") String template,
            @Valid @NotNull MessageView.WriteMessageRequest request) {
        return MessageView.of(desk.write(id, template, request.values()));
    }
}
