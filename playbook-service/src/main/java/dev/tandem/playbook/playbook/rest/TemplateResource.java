package dev.tandem.playbook.playbook.rest;

import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.template.TemplateOutputTooLarge;
import dev.tandem.playbook.playbook.PlaybookRefusals.UnsafeTemplate;
import dev.tandem.playbook.playbook.Playbooks;
import dev.tandem.playbook.playbook.RenderedTemplate;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/playbooks/{id}/templates/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Playbooks")
public class TemplateResource {
    private final Playbooks playbooks;

    TemplateResource(Playbooks playbooks) {
        this.playbooks = playbooks;
    }

    @POST
    @Path("/preview")
    @Transactional
    @RolesAllowed("**")
    @Operation(
            operationId = "previewTemplate",
            summary = "Fill in a template with values, or with its samples",
            description =
                    "The body of an e-mail is HTML with escaped values, in which a link that does not begin with https:,"
                            + " http: or mailto: is replaced by #; everything else is plain text."
                            + " Nothing is stored.")
    @APIResponse(
            responseCode = "200",
            description = "The filled-in template",
            content = @Content(schema = @Schema(implementation = RenderedTemplate.class)))
    @APIResponse(
            responseCode = "404",
            description = "for a partner also if the version was never published, or is not for it")
    @Refuses({TemplateOutputTooLarge.class, UnsafeTemplate.class})
    public RenderedTemplate preview(
            @PathParam("id") UUID id,
            @PathParam("code") String code,
            @Valid @NotNull PlaybookRequests.PreviewTemplateRequest preview) {
        return RenderedTemplate.of(playbooks.visible(id).content().template(code), preview.values());
    }
}
