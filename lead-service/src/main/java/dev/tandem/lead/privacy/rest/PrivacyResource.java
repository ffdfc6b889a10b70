package dev.tandem.lead.privacy.rest;

import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.lead.consent.Consents;
import dev.tandem.lead.consent.Disclosures;
import dev.tandem.lead.handoff.Handoffs;
import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.privacy.Erasure;
import dev.tandem.lead.privacy.Erasures;
import dev.tandem.lead.privacy.PrivacyDesk;
import dev.tandem.lead.privacy.PrivacyRefusals.PersonUnknown;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.Responses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/privacy")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy", description = "A person's rights of access and erasure")
@RolesAllowed(VENDOR_ADMIN)
public class PrivacyResource {
    /** Beyond any realistic number of disclosures of one person; further ones can be read lead by lead. */
    private static final int MOST_DISCLOSURES = 10_000;

    private static final UUID START = new UUID(0, 0);

    private final PrivacyDesk desk;
    private final Erasures erasures;
    private final Consents consents;
    private final Handoffs handoffs;
    private final Disclosures disclosures;

    PrivacyResource(
            PrivacyDesk desk, Erasures erasures, Consents consents, Handoffs handoffs, Disclosures disclosures) {
        this.desk = desk;
        this.erasures = erasures;
        this.consents = consents;
        this.handoffs = handoffs;
        this.disclosures = disclosures;
    }

    /** Changes nothing and is not stored for repeats: the response consists of personal data only. */
    @POST
    @Path("/exports")
    @Transactional
    @Operation(operationId = "exportPerson", summary = "Export everything stored about a person")
    @APIResponse(
            responseCode = "200",
            description = "The complete data",
            content = @Content(schema = @Schema(implementation = PersonExport.class)))
    @Refuses(PersonUnknown.class)
    public Response export(@Valid @NotNull ExportPersonRequest request) {
        List<Lead> leads = desk.about(request.email());
        List<UUID> ids = leads.stream().map(Lead::id).toList();
        return Response.ok(PersonExport.of(
                        leads, consents.of(ids), handoffs.ofLeads(ids), disclosures.of(ids, START, MOST_DISCLOSURES)))
                .build();
    }

    @POST
    @Path("/erasures")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "erasePerson",
            summary = "Erase a person",
            description =
                    "Scrubs the contact from leads, snapshots, evidence of consents and stored responses, and its "
                            + "name, address and phone from their free text. The sale itself stays. It cannot be undone.")
    @APIResponse(
            responseCode = "201",
            description = "Erased",
            content = @Content(schema = @Schema(implementation = ErasureView.class)))
    @Refuses(PersonUnknown.class)
    public Response erase(@Valid @NotNull ErasePersonRequest request) {
        Erasure erasure = desk.erase(request.email(), request.reason());
        return Responses.created("/v1/privacy/erasures/" + erasure.id(), erasure.revision(), ErasureView.of(erasure));
    }

    @GET
    @Path("/erasures/{id}")
    @Transactional
    @Operation(operationId = "getErasure", summary = "The proof of one erasure")
    @APIResponse(
            responseCode = "200",
            description = "The proof",
            content = @Content(schema = @Schema(implementation = ErasureView.class)))
    public Response get(@PathParam("id") UUID id) {
        Erasure erasure = erasures.findByIdOptional(id).orElseThrow(() -> new NotFound("erasure", id));
        return Responses.ok(erasure.revision(), ErasureView.of(erasure));
    }

    @GET
    @Path("/erasures")
    @Transactional
    @Operation(operationId = "listErasures", summary = "Erasures so far")
    public Page<ErasureView> list(@BeanParam PageRequest request) {
        return request.page(erasures::page, Erasure::id).map(ErasureView::of);
    }

    @Schema(description = "The person, by the e-mail address of the leads; in the body, so that no log contains it")
    record ExportPersonRequest(
            @NotBlank @Email @Schema(example = "ines.okafor@brightwater.example")
            String email) {}

    @Schema(description = "The person to erase, and the reason")
    record ErasePersonRequest(
            @NotBlank @Email @Schema(example = "ines.okafor@brightwater.example")
            String email,

            @NotBlank @Size(max = 500) @Schema(example = "Requested by letter of 3 March")
            String reason) {}

    @Schema(description = "The proof of an erasure, without the person's identity")
    record ErasureView(
            UUID id,

            @Schema(example = "3", description = "Grows with every change; the ETag")
            int revision,

            @Schema(
                    description = "The leads whose contact was erased",
                    example = "[\"0197f6a0-0000-7000-8000-000000000005\"]")
            List<UUID> leadIds,

            @Schema(example = "Requested by letter of 3 March")
            String reason,

            @Schema(example = "0197f6a0-0000-8000-8000-00000000000b")
            UUID erasedBy,

            Instant erasedAt) {
        static ErasureView of(Erasure erasure) {
            return new ErasureView(
                    erasure.id(),
                    erasure.revision(),
                    erasure.leadIds(),
                    erasure.reason(),
                    erasure.erasedBy(),
                    erasure.erasedAt());
        }
    }
}
