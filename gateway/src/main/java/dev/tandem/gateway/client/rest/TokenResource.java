package dev.tandem.gateway.client.rest;

import dev.tandem.gateway.client.ClientCheck;
import dev.tandem.gateway.client.ClientCheck.Checked;
import dev.tandem.gateway.client.rest.TokenAnswers.TokenAnswer;
import dev.tandem.gateway.client.rest.TokenAnswers.TokenError;
import dev.tandem.gateway.token.CallerClaims;
import dev.tandem.gateway.token.DoorTokens;
import dev.tandem.gateway.token.DoorTokens.DoorToken;
import dev.tandem.gateway.token.Guess;
import dev.tandem.gateway.token.InvalidToken;
import dev.tandem.gateway.token.Scopes;
import dev.tandem.gateway.usage.Usage;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/token")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "API clients")
public class TokenResource {
    private final ClientCheck clients;
    private final DoorTokens tokens;
    private final Usage usage;

    TokenResource(ClientCheck clients, DoorTokens tokens, Usage usage) {
        this.clients = clients;
        this.tokens = tokens;
        this.usage = usage;
    }

    @POST
    @Blocking
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(
            operationId = "takeToken",
            summary = "Take a token for a client (RFC 6749, section 4.4)",
            description =
                    "The one call that takes a form instead of JSON. The client's id and its key come as client_id and client_secret, "
                            + "or by HTTP Basic. A key may be sent as a bearer token just as well; a token spares to send the secret each time. A token ends with the secret that it was taken with.",
            extensions = @Extension(name = "x-class", value = "token"))
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_FORM_URLENCODED,
                            schema = @Schema(implementation = TokenRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "A token",
            content = @Content(schema = @Schema(implementation = TokenAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "invalid_request, invalid_scope or unsupported_grant_type",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TokenError.class)))
    @APIResponse(
            responseCode = "401",
            description = "invalid_client, with the code of the reason in error_description",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TokenError.class)))
    public Response take(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, String form) {
        Optional<TokenRequest> asked = TokenRequest.of(form);
        if (asked.isEmpty() || asked.get().grantType() == null) {
            return refused(400, "invalid_request", "Send a form with grant_type, each parameter once");
        }
        TokenRequest request = asked.get();
        if (!request.grantType().equals("client_credentials")) {
            return refused(400, "unsupported_grant_type", "The grant_type is client_credentials");
        }
        Optional<ClientCredentials> shown =
                ClientCredentials.of(authorization, request.clientId(), request.clientSecret());
        if (shown.isEmpty()) {
            return refused(
                    401, "invalid_client", "Send client_id and client_secret once, in the form or by HTTP Basic");
        }
        Optional<String> wanted = Optional.ofNullable(request.scope()).filter(text -> !text.isBlank());
        if (wanted.isPresent() && !Scopes.areScopes(wanted.get())) {
            return refused(400, "invalid_scope", "A scope is a collection and read or write, such as leads:read");
        }
        return token(shown.get(), wanted.map(Scopes::of));
    }

    private Response token(ClientCredentials shown, Optional<Scopes> wanted) {
        long began = System.nanoTime();
        Checked client;
        try {
            client = clients.byKey(shown.secret());
        } catch (InvalidToken invalid) {
            if (invalid.reason().isGuess()) {
                Guess.made();
            }
            invalid.owner().ifPresent(owner -> count(owner, 401, began));
            return refused(
                    401,
                    "invalid_client",
                    invalid.reason().code() + ": " + invalid.reason().detail());
        }
        if (!client.caller().subject().equals(shown.id())) {
            return refused(401, "invalid_client", "keyUnknown: The key is not that of this client.");
        }
        Scopes granted = client.caller().scopes().orElseThrow();
        if (wanted.isPresent() && !wanted.get().within(granted)) {
            count(client.caller(), 400, began);
            return refused(400, "invalid_scope", "The client was granted " + granted);
        }
        DoorToken token = tokens.forClient(client.caller().narrowedTo(wanted), client.secret(), client.tokenLifetime());
        count(client.caller(), 200, began);
        return answer(
                200,
                new TokenAnswer(
                        token.text(),
                        "Bearer",
                        client.tokenLifetime().toSeconds(),
                        wanted.orElse(granted).toString()));
    }

    private void count(CallerClaims caller, int status, long began) {
        usage.count(
                caller.tenant(),
                caller.partner().orElse(null),
                caller.client().map(UUID::fromString).orElse(null),
                "takeToken",
                status,
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
    }

    private static Response refused(int status, String error, String description) {
        Response answer = answer(status, new TokenError(error, description));
        return status == 401
                ? Response.fromResponse(answer)
                        .header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"tandem\"")
                        .build()
                : answer;
    }

    private static Response answer(int status, Object answer) {
        return Response.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(answer)
                .build();
    }
}
