package dev.tandem.lead.account.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tandem.lead.account.Account;
import dev.tandem.lead.account.AccountDesk;
import dev.tandem.lead.account.AccountRefusals.AccountAlreadyExists;
import dev.tandem.lead.account.AccountRefusals.AccountMerged;
import dev.tandem.lead.account.AccountRefusals.AccountNotMerged;
import dev.tandem.lead.account.AccountRefusals.AccountStandsForOthers;
import dev.tandem.lead.account.AccountRefusals.PublicMailDomain;
import dev.tandem.lead.account.Accounts;
import dev.tandem.lead.account.rest.AccountRequests.ChangeAccountRequest;
import dev.tandem.lead.account.rest.AccountRequests.MergeAccountRequest;
import dev.tandem.lead.registration.RegistrationRefusals.ProtectionsOverlap;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.json.MergePatch;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.IfMatch;
import dev.tandem.platform.rest.Responses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts", description = "The companies that leads and registrations are about; for the vendor only")
public class AccountResource {
    private final Accounts accounts;
    private final AccountDesk desk;
    private final MergePatch mergePatch;

    AccountResource(Accounts accounts, AccountDesk desk, MergePatch mergePatch) {
        this.accounts = accounts;
        this.desk = desk;
        this.mergePatch = mergePatch;
    }

    @GET
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION})
    @Operation(
            operationId = "listAccounts",
            summary = "List accounts",
            description = "Leads, approved registrations and imports make them. One that was merged stays in the list.")
    public Page<AccountView> list(@Valid @BeanParam AccountQuery query, @BeanParam ListRequest request) {
        return accounts.page(request, query.conditions()).map(AccountView::of);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION})
    @Operation(operationId = "getAccount", summary = "Get one account")
    @APIResponse(
            responseCode = "200",
            description = "The account",
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(accounts.get(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(
            operationId = "changeAccount",
            summary = "Correct an account by a JSON merge patch (RFC 7396)",
            description =
                    "Leads keep the account, and the company's name as it was given. A former name still leads to it, as one"
                            + " that was merged into it.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ChangeAccountRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "Corrected",
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    @Refuses({AccountAlreadyExists.class, PublicMailDomain.class})
    public Response change(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String seen, @NotNull JsonNode patch) {
        Account account = accounts.get(id);
        IfMatch.check(seen, account.revision());
        ChangeAccountRequest now = ChangeAccountRequest.of(account);
        return answer(desk.correct(
                account,
                mergePatch.apply(now, patch, ChangeAccountRequest.class).change()));
    }

    @POST
    @Path("/{id}/merge")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(
            operationId = "mergeAccount",
            summary = "Merge the account into another that is the same company",
            description = "The other one stands for both: leads, registrations and protections count as its own, and"
                    + " the name and domain of both lead to it. It can be undone by separating them.")
    @APIResponse(
            responseCode = "200",
            description = "The account that stands for both",
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    @Refuses({AccountMerged.class, AccountStandsForOthers.class, ProtectionsOverlap.class})
    public Response merge(@PathParam("id") UUID id, @Valid @NotNull MergeAccountRequest request) {
        return answer(desk.merge(id, request.into()));
    }

    @POST
    @Path("/{id}/separate")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(
            operationId = "separateAccount",
            summary = "Undo the merge of an account",
            description = "What has its name or domain is its own again, also what came in while it was merged.")
    @APIResponse(
            responseCode = "200",
            description = "The account, which stands for itself again",
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    @Refuses(AccountNotMerged.class)
    public Response separate(@PathParam("id") UUID id) {
        return answer(desk.separate(id));
    }

    private static Response answer(Account account) {
        return Responses.ok(account.revision(), AccountView.of(account));
    }
}
