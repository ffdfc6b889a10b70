package dev.tandem.gateway.oauth.rest;

import dev.tandem.gateway.client.ClientCheck.Checked;
import dev.tandem.gateway.limit.CallClass;
import dev.tandem.gateway.limit.Decision;
import dev.tandem.gateway.limit.Limits;
import dev.tandem.gateway.oauth.TokenDesk;
import dev.tandem.gateway.oauth.TokenDesk.Granted;
import dev.tandem.gateway.oauth.TokenRefused;
import dev.tandem.gateway.oauth.rest.TokenAnswers.TokenAnswer;
import dev.tandem.gateway.oauth.rest.TokenAnswers.TokenError;
import dev.tandem.gateway.token.Guess;
import dev.tandem.gateway.token.InvalidToken;
import dev.tandem.gateway.token.IssuerAway;
import dev.tandem.gateway.token.Scopes;
import dev.tandem.gateway.usage.Usage;
import dev.tandem.platform.problem.Problem;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

@Path("/v1/token")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "API clients")
@APIResponse(
        responseCode = "401",
        description = "invalid_client, with the code of the reason in error_description",
        content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TokenError.class)))
public class TokenResource {
    private static final String TAKE = "takeToken";
    private static final String REVOKE = "revokeToken";
    /** Set by the door, over whatever a client says. */
    private static final String ORIGIN = "X-Forwarded-For";

    private final TokenDesk desk;
    private final Limits limits;
    private final Usage usage;

    TokenResource(TokenDesk desk, Limits limits, Usage usage) {
        this.desk = desk;
        this.limits = limits;
        this.usage = usage;
    }

    @POST
    @Blocking
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(
            operationId = TAKE,
            summary = "Take a token for a client (RFC 6749, section 4.4; RFC 8693)",
            description =
                    "The one call that takes a form instead of JSON. The client's id and its key come as client_id and client_secret, "
                            + "or by HTTP Basic. A key may be sent as a bearer token just as well; a token spares to send the secret each time. A token ends with the secret that it was taken with.\n\n"
                            + "With client_credentials the token is the client's own. With urn:ietf:params:oauth:grant-type:token-exchange it is given for another one (subject_token): "
                            + "for one of the client's own, with fewer scopes; for that of a person of its side, one with which the client acts for the person. What is done by it is the person's "
                            + "doing, by the person's roles and within the client's scopes; act names the client. It lasts no longer than the one that it is given for, and is taken back with it. Up to four exchanges follow each other.\n\n"
                            + "An Idempotency-Key is ignored: whoever asks again gets another token. The form is in UTF-8.",
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
            description = "invalid_request, invalid_scope, invalid_target or unsupported_grant_type",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TokenError.class)))
    public Response take(@Context HttpHeaders headers, byte[] body) throws TokenRefused {
        long began = System.nanoTime();
        ClientForm form = ClientForm.of(headers, body);
        TokenRequest request = TokenRequest.of(form);
        Checked client = client(form, headers, TAKE, began);
        Decision decision = limits.take(client.limited(), CallClass.TOKEN).join();
        Response answer = decision.isAllowed() ? token(request, client) : tooMany(decision);
        usage.count(client.caller(), TAKE, answer.getStatus(), millisSince(began));
        return Response.fromResponse(answer)
                .header("RateLimit-Policy", decision.policyHeader())
                .header("RateLimit", decision.rateLimitHeader())
                .build();
    }

    @POST
    @Path("revoke")
    @Blocking
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(
            operationId = REVOKE,
            summary = "Take a token back before its end (RFC 7009)",
            description =
                    "Only the client that has taken it can, with a key of its own. It is refused within five seconds at every process. What is no token any more, or none at all, is taken back as well. "
                            + "Tokens that were exchanged for it end with it, however often; all of them end with the secret: DELETE /v1/api-clients/{id}/secrets/{number}. "
                            + "An Idempotency-Key is ignored: what was taken back can be taken back again. The form is in UTF-8.",
            extensions = @Extension(name = "x-class", value = "token"))
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_FORM_URLENCODED,
                            schema = @Schema(implementation = RevokeTokenRequest.class)))
    @APIResponse(responseCode = "204", description = "It is good no more")
    @APIResponse(
            responseCode = "400",
            description = "invalid_request, invalid_grant for another client's, or unsupported_token_type for a key",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TokenError.class)))
    public Response revoke(@Context HttpHeaders headers, byte[] body) throws TokenRefused {
        long began = System.nanoTime();
        ClientForm form = ClientForm.of(headers, body);
        String token = form.require("token");
        Checked client = client(form, headers, REVOKE, began);
        Response answer = revoked(client, token);
        usage.count(client.caller(), REVOKE, answer.getStatus(), millisSince(began));
        return answer;
    }

    private Response revoked(Checked client, String token) {
        try {
            desk.revoke(client, token);
            return Response.noContent().build();
        } catch (TokenRefused refused) {
            return answer(refused);
        }
    }

    private Checked client(ClientForm form, HttpHeaders headers, String operation, long began) throws TokenRefused {
        ClientCredentials shown = form.credentials(headers.getHeaderString(HttpHeaders.AUTHORIZATION));
        try {
            return desk.client(shown.id(), shown.secret(), headers.getHeaderString(ORIGIN));
        } catch (InvalidToken invalid) {
            Guess.made(invalid);
            invalid.owner().ifPresent(owner -> usage.count(owner, operation, 401, millisSince(began)));
            throw TokenRefused.invalidClient(invalid.reason());
        }
    }

    private Response token(TokenRequest request, Checked client) {
        try {
            Optional<Scopes> wanted = request.scopes();
            Granted granted = request.isExchange()
                    ? desk.exchange(client, request.subjectToken(), wanted)
                    : desk.forItself(client, wanted);
            return answer(200, TokenAnswer.of(granted, request.isExchange()));
        } catch (TokenRefused refused) {
            return answer(refused);
        } catch (IssuerAway away) {
            return answer(
                    503, new TokenError("temporarily_unavailable", "The issuer of subject_token is away; try again"));
        }
    }

    private static long millisSince(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
    }

    private static Response tooMany(Decision decision) {
        return Response.fromResponse(Problem.of(
                                429,
                                "tooManyRequests",
                                "The limits that violated-policies names are used up; keep a token for as long as it lasts.",
                                Map.of("violated-policies", decision.violatedPolicies()))
                        .response())
                .header(HttpHeaders.RETRY_AFTER, decision.retryAfter())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Also for calls of which nobody knows yet whose they are: these are not counted. */
    @ServerExceptionMapper
    Response answer(TokenRefused refused) {
        Response answer = answer(refused.status(), new TokenError(refused.error(), refused.getMessage()));
        return refused.status() == 401
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
