package dev.tandem.gateway.client.rest;

import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tandem.gateway.client.ApiClient;
import dev.tandem.gateway.client.ApiClientAction;
import dev.tandem.gateway.client.ApiClientDesk;
import dev.tandem.gateway.client.ApiClientRefusals.NoProductionToWithdraw;
import dev.tandem.gateway.client.ApiClientRefusals.NotOfAPartner;
import dev.tandem.gateway.client.ApiClientRefusals.ProductionAlreadyGranted;
import dev.tandem.gateway.client.ApiClientRefusals.SecretEnded;
import dev.tandem.gateway.client.ApiClientRefusals.TooManyClients;
import dev.tandem.gateway.client.ApiClientRefusals.TooManySecrets;
import dev.tandem.gateway.client.ApiClientStatus;
import dev.tandem.gateway.client.ApiClients;
import dev.tandem.gateway.client.ApiSecret;
import dev.tandem.gateway.contract.Operations;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.json.MergePatch;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.IfMatch;
import dev.tandem.platform.rest.Responses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/api-clients")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "API clients", description = "Programs that call the API by themselves; a partner sees only its own")
public class ApiClientResource {
    private final ApiClientDesk desk;
    private final ApiClients clients;
    private final Operations operations;
    private final MergePatch mergePatch;
    private final CurrentCaller caller;
    private final Clock clock;

    ApiClientResource(
            ApiClientDesk desk,
            ApiClients clients,
            Operations operations,
            MergePatch mergePatch,
            CurrentCaller caller,
            Clock clock) {
        this.desk = desk;
        this.clients = clients;
        this.operations = operations;
        this.mergePatch = mergePatch;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, PARTNER_ADMIN})
    @Operation(
            operationId = "createApiClient",
            summary = "Create a client of the caller's own side",
            description =
                    "It can call once it has a secret; a partner's, once the vendor has granted it production too, but in a sandbox. "
                            + "The vendor may have 100 clients that are not revoked, and each partner 10.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ApiClientView.class)))
    @Refuses(TooManyClients.class)
    public Response create(@Valid @NotNull ApiClientRequests.ApiClientRequest request) {
        ApiClient client = desk.create(request.profile());
        return Responses.created("/v1/api-clients/" + client.id(), client.revision(), view(client));
    }

    @GET
    @RolesAllowed({VENDOR_ADMIN, PARTNER_ADMIN})
    @Operation(operationId = "listApiClients", summary = "List clients")
    public Page<ApiClientView> list(@Valid @BeanParam ApiClientQuery query, @BeanParam ListRequest request) {
        Page<ApiClient> page = clients.page(request, query.conditions(clock.instant(), operations.scopes()));
        Map<UUID, List<ApiSecret>> secrets =
                clients.secretsOf(page.items().stream().map(ApiClient::id).toList());
        return page.map(client ->
                ApiClientView.of(client, secrets.getOrDefault(client.id(), List.of()), caller.get(), clock.instant()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({VENDOR_ADMIN, PARTNER_ADMIN})
    @Operation(operationId = "getApiClient", summary = "One client")
    @APIResponse(
            responseCode = "200",
            description = "The client",
            content = @Content(schema = @Schema(implementation = ApiClientView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(clients.visible(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, PARTNER_ADMIN})
    @Operation(
            operationId = "changeApiClient",
            summary = "Change a client of the caller's own side with a JSON merge patch (RFC 7396)",
            description =
                    "It counts within five seconds, for tokens that it has already taken as well. More than productionGrantedFor ends a grant of production.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ApiClientRequests.ChangeApiClientRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = ApiClientView.class)))
    @APIResponse(responseCode = "403", description = "if it belongs to a partner, and the caller to the vendor")
    @Refuses(NotInState.class)
    public Response change(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String seen, @NotNull JsonNode patch) {
        ApiClient client = own(id);
        IfMatch.check(seen, client.revision());
        ApiClientRequests.ChangeApiClientRequest changed = mergePatch.apply(
                ApiClientRequests.ChangeApiClientRequest.of(client),
                patch,
                ApiClientRequests.ChangeApiClientRequest.class);
        return answer(desk.change(client, changed.profile()));
    }

    @POST
    @Path("/{id}/secrets")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, PARTNER_ADMIN})
    @Operation(
            operationId = "addApiSecret",
            summary = "Make a secret for a client of the caller's own side",
            description =
                    "The key is shown in this answer alone, and kept by nobody: whoever has missed it ends the secret and makes another. "
                            + "Secrets made before end after the overlap; two may be live. It refuses an Idempotency-Key, since a stored answer would be a stored key. "
                            + "Whoever sends If-Match makes none when somebody else has just made one.")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = ApiKeyView.class)))
    @APIResponse(responseCode = "403", description = "if it belongs to a partner, and the caller to the vendor")
    @Refuses({TooManySecrets.class, NotInState.class})
    public Response addSecret(
            @PathParam("id") UUID id,
            @Parameter(required = false) @HeaderParam(HttpHeaders.IF_MATCH) String seen,
            @Valid @NotNull ApiClientRequests.ApiSecretRequest request) {
        ApiClient client = own(id);
        IfMatch.checkIfGiven(seen, client.revision());
        ApiClientDesk.NewSecret made = desk.addSecret(client, request.goodFor(), request.overlapping());
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/v1/api-clients/" + id)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(ApiKeyView.of(made))
                .build();
    }

    @DELETE
    @Path("/{id}/secrets/{number}")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, PARTNER_ADMIN})
    @Operation(
            operationId = "endApiSecret",
            summary = "End a secret at once",
            description = "It is refused within five seconds, as are the tokens that were taken with it.")
    @APIResponse(
            responseCode = "200",
            description = "Ended",
            content = @Content(schema = @Schema(implementation = ApiClientView.class)))
    public Response endSecret(@PathParam("id") UUID id, @PathParam("number") int number) {
        return answer(desk.endSecret(clients.visible(id), number));
    }

    @PATCH
    @Path("/{id}/secrets/{number}")
    @Consumes("application/merge-patch+json")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, PARTNER_ADMIN})
    @Operation(
            operationId = "changeApiSecret",
            summary = "Move the end of a secret with a JSON merge patch (RFC 7396)",
            description = "Such as when the overlap was too short. What has ended does not begin again.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ApiClientRequests.ChangeApiSecretRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "Moved",
            content = @Content(schema = @Schema(implementation = ApiClientView.class)))
    @APIResponse(responseCode = "403", description = "if it belongs to a partner, and the caller to the vendor")
    @Refuses({SecretEnded.class, NotInState.class})
    public Response changeSecret(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @HeaderParam(HttpHeaders.IF_MATCH) String seen,
            @NotNull JsonNode patch) {
        ApiClient client = own(id);
        ApiSecret secret = desk.secretOf(client, number);
        IfMatch.check(seen, client.revision());
        ApiClientRequests.ChangeApiSecretRequest changed = mergePatch.apply(
                ApiClientRequests.ChangeApiSecretRequest.of(secret),
                patch,
                ApiClientRequests.ChangeApiSecretRequest.class);
        return answer(desk.moveEnd(client, secret, changed.endsAt()));
    }

    @POST
    @Path("/{id}/disable")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, PARTNER_ADMIN})
    @Operation(
            operationId = "disableApiClient",
            summary = "Keep a client of the caller's own side out until it is enabled again",
            description =
                    "The vendor withdraws production from a partner's instead; in a sandbox, which needs no grant, it can only revoke it. It is refused within five seconds, with tokens that it has already taken as well.")
    @APIResponse(
            responseCode = "200",
            description = "Disabled",
            content = @Content(schema = @Schema(implementation = ApiClientView.class)))
    @APIResponse(responseCode = "403", description = "if it belongs to a partner, and the caller to the vendor")
    @Refuses(NotInState.class)
    public Response disable(@PathParam("id") UUID id) {
        return become(own(id), ApiClientStatus.DISABLED, ApiClientAction.DISABLE);
    }

    @POST
    @Path("/{id}/enable")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, PARTNER_ADMIN})
    @Operation(operationId = "enableApiClient", summary = "Let a disabled client of the caller's own side call again")
    @APIResponse(
            responseCode = "200",
            description = "Active",
            content = @Content(schema = @Schema(implementation = ApiClientView.class)))
    @APIResponse(responseCode = "403", description = "if it belongs to a partner, and the caller to the vendor")
    @Refuses(NotInState.class)
    public Response enable(@PathParam("id") UUID id) {
        return become(own(id), ApiClientStatus.ACTIVE, ApiClientAction.ENABLE);
    }

    @POST
    @Path("/{id}/revoke")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, PARTNER_ADMIN})
    @Operation(
            operationId = "revokeApiClient",
            summary = "Keep a client out for ever",
            description = "It is refused within five seconds, with tokens that it has already taken as well.")
    @APIResponse(
            responseCode = "200",
            description = "Revoked",
            content = @Content(schema = @Schema(implementation = ApiClientView.class)))
    @Refuses(NotInState.class)
    public Response revoke(@PathParam("id") UUID id) {
        return become(clients.visible(id), ApiClientStatus.REVOKED, ApiClientAction.REVOKE);
    }

    @PUT
    @Path("/{id}/limits")
    @Transactional
    @RolesAllowed(VENDOR_ADMIN)
    @Operation(
            operationId = "limitApiClient",
            summary = "Set how much a client may call",
            description = "It counts within two seconds; what was used before counts on.")
    @APIResponse(
            responseCode = "200",
            description = "Set",
            content = @Content(schema = @Schema(implementation = ApiClientView.class)))
    @Refuses(NotInState.class)
    public Response limit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String seen,
            @Valid @NotNull ApiClientLimits limits) {
        ApiClient client = clients.visible(id);
        IfMatch.check(seen, client.revision());
        return answer(desk.limit(client, limits.limits()));
    }

    @POST
    @Path("/{id}/grant-production")
    @Transactional
    @Idempotent
    @RolesAllowed(VENDOR_ADMIN)
    @Operation(
            operationId = "grantProduction",
            summary = "Let a partner's client call the live program",
            description =
                    "For what the vendor has looked at: the partner may change the client at any time. Who granted it, when and for what stays on record.")
    @APIResponse(
            responseCode = "200",
            description = "Granted",
            content = @Content(schema = @Schema(implementation = ApiClientView.class)))
    @Refuses({NotOfAPartner.class, ProductionAlreadyGranted.class, NotInState.class})
    public Response grantProduction(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String seen) {
        ApiClient client = clients.visible(id);
        IfMatch.check(seen, client.revision());
        return answer(desk.grantProduction(client));
    }

    @POST
    @Path("/{id}/withdraw-production")
    @Transactional
    @Idempotent
    @RolesAllowed(VENDOR_ADMIN)
    @Operation(operationId = "withdrawProduction", summary = "Take a partner's client out of the live program")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = ApiClientView.class)))
    @Refuses({NotOfAPartner.class, NoProductionToWithdraw.class, NotInState.class})
    public Response withdrawProduction(@PathParam("id") UUID id) {
        return answer(desk.withdrawProduction(clients.visible(id)));
    }

    private Response become(ApiClient client, ApiClientStatus status, ApiClientAction action) {
        return answer(desk.become(client, status, action.apiName()));
    }

    /** Whoever grants or holds what a client may do could act as it: for its own side alone. */
    private ApiClient own(UUID id) {
        ApiClient client = clients.visible(id);
        if (!client.partnerId().equals(caller.get().partner())) {
            throw new ForbiddenException();
        }
        return client;
    }

    private Response answer(ApiClient client) {
        return Responses.ok(client.revision(), view(client));
    }

    private ApiClientView view(ApiClient client) {
        return ApiClientView.of(client, clients.secretsOf(client), caller.get(), clock.instant());
    }
}
