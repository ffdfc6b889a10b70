package dev.tandem.lead.customer.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.FINANCE;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.lead.customer.CustomerChange;
import dev.tandem.lead.customer.CustomerChanges;
import dev.tandem.lead.customer.CustomerDesk;
import dev.tandem.lead.customer.rest.CustomerRequests.ChurnCustomerRequest;
import dev.tandem.lead.customer.rest.CustomerRequests.RenewCustomerRequest;
import dev.tandem.lead.deal.Deal;
import dev.tandem.lead.deal.DealRefusals.BusinessDateOutOfRange;
import dev.tandem.lead.deal.DealRefusals.CustomerChurned;
import dev.tandem.lead.deal.Deals;
import dev.tandem.lead.deal.rest.DealView;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.Responses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/deals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Customers", description = "Renewals and churn of the customers of won deals")
public class CustomerResource {
    private final CustomerDesk desk;
    private final Deals deals;
    private final CustomerChanges changes;
    private final CurrentCaller caller;

    CustomerResource(CustomerDesk desk, Deals deals, CustomerChanges changes, CurrentCaller caller) {
        this.desk = desk;
        this.deals = deals;
        this.changes = changes;
        this.caller = caller;
    }

    @POST
    @Path("/renew")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, FINANCE, INTEGRATION})
    @Operation(
            operationId = "renewCustomer",
            summary = "Record that the customer of a won deal renewed",
            description = "Publishes CustomerRenewed.")
    @APIResponse(
            responseCode = "200",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = DealView.class)))
    @Refuses({NotInState.class, CustomerChurned.class, BusinessDateOutOfRange.class})
    public Response renew(@PathParam("id") UUID id, @Valid @NotNull RenewCustomerRequest request) {
        return answer(desk.renew(id, request.amount(), request.margin(), request.annualValue(), request.on()));
    }

    @POST
    @Path("/churn")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, FINANCE, INTEGRATION})
    @Operation(
            operationId = "churnCustomer",
            summary = "Record that the customer of a won deal left",
            description = "Publishes CustomerChurned.")
    @APIResponse(
            responseCode = "200",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = DealView.class)))
    @Refuses({NotInState.class, CustomerChurned.class, BusinessDateOutOfRange.class})
    public Response churn(@PathParam("id") UUID id, @Valid @NotNull ChurnCustomerRequest request) {
        return answer(desk.churn(id, request.code(), request.reason(), request.on()));
    }

    @GET
    @Path("/customer-history")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, FINANCE, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(
            operationId = "listCustomerHistory",
            summary = "Renewals and churn of a deal's customer",
            description = "Renewals, and the churn at the end if there was one. None of them ever changes.")
    @APIResponse(responseCode = "200", description = "A page of changes")
    public Page<CustomerChangeView> history(@PathParam("id") UUID id, @BeanParam PageRequest request) {
        Deal deal = deals.visible(id);
        return request.page((after, limit) -> changes.page(deal.id(), after, limit), CustomerChange::id)
                .map(change -> CustomerChangeView.of(change, caller.get()));
    }

    private Response answer(Deal deal) {
        return Responses.ok(deal.revision(), DealView.of(deal, caller.get()));
    }
}
