package dev.tandem.lead.overlap.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.lead.overlap.OverlapCheck;
import dev.tandem.lead.overlap.OverlapChecks;
import dev.tandem.lead.overlap.OverlapDesk;
import dev.tandem.lead.overlap.OverlapRefusals.ListTooSmall;
import dev.tandem.lead.overlap.OverlapRefusals.OverlapCheckOver;
import dev.tandem.lead.overlap.OverlapRefusals.TooManyOverlapChecks;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.Responses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/overlap-checks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Overlap checks",
        description = "How much of a partner's list the vendor knows, without revealing either list")
public class OverlapCheckResource {
    private final OverlapDesk desk;
    private final OverlapChecks checks;
    private final CurrentCaller caller;

    OverlapCheckResource(OverlapDesk desk, OverlapChecks checks, CurrentCaller caller) {
        this.desk = desk;
        this.checks = checks;
        this.caller = caller;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed(PARTNER_ADMIN)
    @Operation(
            operationId = "beginOverlapCheck",
            summary = "Request a salt for hashing a list of companies",
            description = "At most five times a day per partner. The vendor sees the request and its verdict.")
    @APIResponse(
            responseCode = "201",
            description = "A salt for one check, valid for an hour",
            content = @Content(schema = @Schema(implementation = OverlapCheckView.class)))
    @Refuses(TooManyOverlapChecks.class)
    public Response begin() {
        OverlapCheck check = desk.begin();
        return Responses.created("/v1/overlap-checks/" + check.id(), check.revision(), view(check));
    }

    @POST
    @Path("/{id}/compare")
    @Transactional
    @Idempotent
    @RolesAllowed(PARTNER_ADMIN)
    @Operation(
            operationId = "compareCompanies",
            summary = "Submit the hashed list",
            description = "The list is compared and not stored. The verdict never says which companies are meant.")
    @APIResponse(
            responseCode = "200",
            description = "The verdict",
            content = @Content(schema = @Schema(implementation = OverlapCheckView.class)))
    @Refuses({OverlapCheckOver.class, ListTooSmall.class})
    public Response compare(@PathParam("id") UUID id, @Valid @NotNull CompareCompaniesRequest request) {
        OverlapCheck check = desk.answer(id, request.hashes());
        return Responses.ok(check.revision(), view(check));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, PARTNER_ADMIN})
    @Operation(operationId = "getOverlapCheck", summary = "One check, with its request and verdict")
    @APIResponse(
            responseCode = "200",
            description = "The check",
            content = @Content(schema = @Schema(implementation = OverlapCheckView.class)))
    public Response get(@PathParam("id") UUID id) {
        OverlapCheck check = checks.visible(id);
        return Responses.ok(check.revision(), view(check));
    }

    @GET
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, PARTNER_ADMIN})
    @Operation(
            operationId = "listOverlapChecks",
            summary = "Checks with their requests and verdicts; a partner sees only its own")
    public Page<OverlapCheckView> list(@BeanParam PageRequest request) {
        return request.page(checks::page, OverlapCheck::id).map(this::view);
    }

    private OverlapCheckView view(OverlapCheck check) {
        return OverlapCheckView.of(check, caller.get());
    }

    @Schema(description = "A partner's list of companies, one hash each")
    record CompareCompaniesRequest(
            @NotEmpty
            @Size(max = 10_000)
            @Schema(
                    description =
                            "HMAC-SHA256, keyed by the check's salt, of the company's domain or else of its normalised name, "
                                    + "in lower-case hexadecimal; at least 100 distinct ones",
                    example = "[\"8f434346648f6b96df89dda901c5176b10a6d83961dd3c1ac88b59b2dc327aa4\"]")
            List<
                            @NotNull
                            @Pattern(
                                    regexp = "[0-9a-f]{64}",
                                    message = "must be an HMAC-SHA256 in lower-case hexadecimal")
                            String>
                    hashes) {}
}
