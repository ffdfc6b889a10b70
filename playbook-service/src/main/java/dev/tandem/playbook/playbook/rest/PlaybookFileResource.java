package dev.tandem.playbook.playbook.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.playbook.document.DocumentRefusals.BaseUnknown;
import dev.tandem.playbook.document.DocumentRow;
import dev.tandem.playbook.document.Yaml;
import dev.tandem.playbook.playbook.PlaybookDesk;
import dev.tandem.playbook.playbook.PlaybookRefusals.PlaybookIncomplete;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For playbooks that are kept as files elsewhere, such as in git. */
@Path("/v1/playbook-files/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Playbooks")
public class PlaybookFileResource {
    private final PlaybookDesk desk;
    private final CurrentCaller caller;

    PlaybookFileResource(PlaybookDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @PUT
    @Consumes({MediaType.APPLICATION_JSON, Yaml.MEDIA_TYPE})
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(
            operationId = "putPlaybookFile",
            summary = "Bring a playbook to the content of a file",
            description =
                    "Changes its newest draft, or drafts the next version. Where the draft, or without one the newest"
                            + " published version, has that content already, nothing happens.")
    @APIResponse(responseCode = "200", description = "What became of the file, and of which version")
    @Refuses({PlaybookIncomplete.class, BaseUnknown.class})
    public PlaybookFileResult put(
            @PathParam("code") @Parameter(description = "As in the file", example = "reseller-co-sale") String code,
            @Valid @NotNull PlaybookRequests.DraftPlaybookRequest file) {
        if (!code.equals(file.code())) {
            throw new InvalidRequest(
                    List.of(new FieldFault("/code", "unclear", "must be " + code + ", as in the path")));
        }
        return PlaybookFileResult.of(desk.keep(code, file.content(), file.basedOn()), caller.get());
    }

    @Schema(description = "What became of a file")
    record PlaybookFileResult(PlaybookDesk.Kept.Outcome outcome, ListedPlaybook playbook) {
        static PlaybookFileResult of(PlaybookDesk.Kept kept, Caller viewer) {
            return new PlaybookFileResult(kept.outcome(), ListedPlaybook.of(DocumentRow.of(kept.playbook()), viewer));
        }
    }
}
