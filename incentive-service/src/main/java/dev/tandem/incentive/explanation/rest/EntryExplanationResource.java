package dev.tandem.incentive.explanation.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.FINANCE;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.incentive.explanation.ExplanationDesk;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/ledger-entries/{id}/explanation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ledger")
public class EntryExplanationResource {
    private final ExplanationDesk desk;

    EntryExplanationResource(ExplanationDesk desk) {
        this.desk = desk;
    }

    @GET
    @RolesAllowed({VENDOR_ADMIN, FINANCE, CHANNEL_MANAGER, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(
            operationId = "explainLedgerEntry",
            summary = "Explain a ledger entry",
            description = "Traces the entry, and the entries that it adjusts, through plan version, deal, handoff, "
                    + "consent and routing decision to the playbook version. A partner sees only its own "
                    + "part, and only once the entry is on a statement visible to it.")
    @APIResponse(responseCode = "200", description = "The whole trace, as far as this caller may see it")
    public ExplanationView explain(@PathParam("id") UUID id) {
        return ExplanationView.of(desk.explainEntry(id));
    }
}
