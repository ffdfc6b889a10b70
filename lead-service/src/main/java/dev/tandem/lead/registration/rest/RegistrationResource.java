package dev.tandem.lead.registration.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.lead.account.Account;
import dev.tandem.lead.partner.PartnerRefusals.PartnerNotActive;
import dev.tandem.lead.product.ProductRefusals.UnknownProduct;
import dev.tandem.lead.registration.Registration;
import dev.tandem.lead.registration.RegistrationDesk;
import dev.tandem.lead.registration.RegistrationRefusals.AccountProtected;
import dev.tandem.lead.registration.RegistrationRefusals.TooManyRegistrations;
import dev.tandem.lead.registration.Registrations;
import dev.tandem.lead.registration.rest.RegistrationRequests.ApproveRegistrationRequest;
import dev.tandem.lead.registration.rest.RegistrationRequests.ExtendRegistrationRequest;
import dev.tandem.lead.registration.rest.RegistrationRequests.RejectRegistrationRequest;
import dev.tandem.lead.registration.rest.RegistrationRequests.SubmitRegistrationRequest;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.problem.FourEyes.SecondPersonRequired;
import dev.tandem.platform.problem.NotFound;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/registrations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registrations", description = "Partners' claims on sales, protected for a time once approved")
public class RegistrationResource {
    private final RegistrationDesk desk;
    private final Registrations registrations;
    private final CurrentCaller caller;

    RegistrationResource(RegistrationDesk desk, Registrations registrations, CurrentCaller caller) {
        this.desk = desk;
        this.registrations = registrations;
        this.caller = caller;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(
            operationId = "submitRegistration",
            summary = "Register a claim on a sale",
            description = "verdict says at once whether another registration protects the account, but never whose.")
    @APIResponse(
            responseCode = "201",
            description = "Submitted",
            content = @Content(schema = @Schema(implementation = RegistrationView.class)))
    @Refuses({NotFound.class, PartnerNotActive.class, UnknownProduct.class, TooManyRegistrations.class})
    public Response submit(@Valid @NotNull SubmitRegistrationRequest request) {
        Registration registration = desk.submit(request.asCompany(), request.productIds(), request.note());
        return Responses.created("/v1/registrations/" + registration.id(), registration.revision(), view(registration));
    }

    @POST
    @Path("/{id}/approve")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(
            operationId = "approveRegistration",
            summary = "Approve the registration and protect the sale for a time")
    @APIResponse(
            responseCode = "200",
            description = "Protected from now on",
            content = @Content(schema = @Schema(implementation = RegistrationView.class)))
    @Refuses({SecondPersonRequired.class, AccountProtected.class, NotInState.class, PartnerNotActive.class})
    public Response approve(@PathParam("id") UUID id, @Valid @NotNull ApproveRegistrationRequest request) {
        return answer(desk.approve(id, request.protectedFor()));
    }

    @POST
    @Path("/{id}/reject")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(operationId = "rejectRegistration", summary = "Reject the registration")
    @APIResponse(
            responseCode = "200",
            description = "Rejected",
            content = @Content(schema = @Schema(implementation = RegistrationView.class)))
    @Refuses({SecondPersonRequired.class, NotInState.class})
    public Response reject(@PathParam("id") UUID id, @Valid @NotNull RejectRegistrationRequest request) {
        return answer(desk.reject(id, request.reason()));
    }

    @POST
    @Path("/{id}/extend")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(operationId = "extendRegistration", summary = "Extend the protection")
    @APIResponse(
            responseCode = "200",
            description = "Extended",
            content = @Content(schema = @Schema(implementation = RegistrationView.class)))
    @Refuses({SecondPersonRequired.class, NotInState.class})
    public Response extend(@PathParam("id") UUID id, @Valid @NotNull ExtendRegistrationRequest request) {
        return answer(desk.extend(id, request.protectedFor()));
    }

    @POST
    @Path("/{id}/withdraw")
    @Transactional
    @Idempotent
    @RolesAllowed({PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(operationId = "withdrawRegistration", summary = "Withdraw the registration")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn; anything it protected is free",
            content = @Content(schema = @Schema(implementation = RegistrationView.class)))
    @Refuses(NotInState.class)
    public Response withdraw(@PathParam("id") UUID id) {
        return answer(desk.withdraw(id));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(operationId = "getRegistration", summary = "One registration")
    @APIResponse(
            responseCode = "200",
            description = "The registration",
            content = @Content(schema = @Schema(implementation = RegistrationView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(registrations.visible(id));
    }

    @GET
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(
            operationId = "listRegistrations",
            summary = "List registrations",
            description = "Without verdicts; those are computed for one registration at a time.")
    public Page<ListedRegistration> list(@BeanParam RegistrationQuery query, @BeanParam ListRequest request) {
        return registrations
                .page(request, query.conditions())
                .map(registration -> ListedRegistration.of(registration, caller.get()));
    }

    private Response answer(Registration registration) {
        return Responses.ok(registration.revision(), view(registration));
    }

    private RegistrationView view(Registration registration) {
        Optional<Account> account = desk.account(registration);
        return RegistrationView.of(registration, account, desk.conflicts(registration, account), caller.get());
    }
}
