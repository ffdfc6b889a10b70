package dev.tandem.incentive.statement.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.FINANCE;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.incentive.statement.SettlementDesk;
import dev.tandem.incentive.statement.SettlementTerms;
import dev.tandem.platform.rest.Responses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/settlement-terms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Settlement terms",
        description = "Deadlines of disputes, and the amount from which two people must " + "approve")
public class SettlementTermsResource {
    private final SettlementDesk desk;

    SettlementTermsResource(SettlementDesk desk) {
        this.desk = desk;
    }

    @GET
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, FINANCE, CHANNEL_MANAGER})
    @Operation(operationId = "getSettlementTerms", summary = "Get the settlement terms in force")
    @APIResponse(
            responseCode = "200",
            description = "The terms, with their revision as ETag, \"0\" for the default terms",
            content = @Content(schema = @Schema(implementation = SettlementTermsView.class)))
    public Response get() {
        return answer(desk.terms());
    }

    @PUT
    @Transactional
    @RolesAllowed(VENDOR_ADMIN)
    @Operation(
            operationId = "agreeSettlementTerms",
            summary = "Set the settlement terms",
            description = "Not for finance, which is bound by the terms. The default terms have revision 0, the first "
                    + "agreed terms 1. Statements that are already published keep their deadline.")
    @APIResponse(
            responseCode = "200",
            description = "The terms are in force, with their revision as ETag",
            content = @Content(schema = @Schema(implementation = SettlementTermsView.class)))
    public Response agree(@HeaderParam("If-Match") String seen, @Valid @NotNull SettlementTermsView asked) {
        SettlementTermsView terms = asked.checked();
        return answer(desk.agree(seen, terms.disputeDays(), terms.decisionDays(), terms.fourEyesFrom()));
    }

    private static Response answer(SettlementTerms terms) {
        return Responses.ok(terms.revision(), SettlementTermsView.of(terms));
    }
}
