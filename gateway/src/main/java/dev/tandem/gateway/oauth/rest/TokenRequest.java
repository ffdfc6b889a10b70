package dev.tandem.gateway.oauth.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.gateway.oauth.TokenRefused;
import dev.tandem.gateway.token.Scopes;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a client sends for a token, as a form (RFC 6749, section 4.4.2; RFC 8693, section 2.1)")
record TokenRequest(
        @JsonProperty("grant_type")
        @Schema(
                required = true,
                description = "client_credentials, or urn:ietf:params:oauth:grant-type:token-exchange",
                example = "client_credentials")
        String grantType,

        @JsonProperty("client_id")
        @Schema(description = "Unless it is sent by HTTP Basic", example = "0192f1c2-7d3e-7abc-8def-012345672001")
        String clientId,

        @JsonProperty("client_secret")
        @Schema(
                description = "A key of the client, unless it is sent by HTTP Basic",
                example = "tnd_live_2kPq7LmZ01aB_Zk3J9vXh2Yt7Wq1Rn5Bc8Md0Fg4Ls6Pa2Ue9Io3Ky5_0aB3xZ")
        String clientSecret,

        @Schema(
                description = "Less than the client was granted, separated by spaces; all if left out",
                example = "leads:read")
        String scope,

        @JsonProperty("subject_token")
        @Schema(
                description = "For an exchange: a token of this client, or of a person of its side",
                example = "eyJhbGciOiJSUzI1NiJ9.e30.c2ln")
        String subjectToken,

        @JsonProperty("subject_token_type")
        @Schema(
                description =
                        "For an exchange: urn:ietf:params:oauth:token-type:access_token, or urn:ietf:params:oauth:token-type:jwt, which is the same here",
                example = TokenRequest.ACCESS_TOKEN)
        String subjectTokenType) {
    static final String ACCESS_TOKEN = "urn:ietf:params:oauth:token-type:access_token";
    private static final String JWT = "urn:ietf:params:oauth:token-type:jwt";
    private static final Set<String> TOKEN_TYPES = Set.of(ACCESS_TOKEN, JWT);
    private static final String CREDENTIALS = "client_credentials";
    private static final String EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange";
    private static final String REQUESTED_TYPE = "requested_token_type";
    /** Known parameters of RFC 8693 and RFC 8707 that would change what a token is good for; whoever sends them would be misled by one. */
    private static final Set<String> ELSEWHERE = Set.of("audience", "resource");

    /** @throws TokenRefused for a form that asks for what there is not */
    static TokenRequest of(ClientForm form) throws TokenRefused {
        TokenRequest request = new TokenRequest(
                form.require("grant_type"),
                form.get("client_id"),
                form.get("client_secret"),
                form.get("scope"),
                form.get("subject_token"),
                form.get("subject_token_type"));
        if (ELSEWHERE.stream().anyMatch(form::has)) {
            throw TokenRefused.invalidTarget(
                    "Send no audience and no resource: a token is good here, and nowhere else");
        }
        if (request.isExchange()) {
            request.checkExchange(form);
        } else if (!request.grantType.equals(CREDENTIALS)) {
            throw TokenRefused.unsupportedGrantType("The grant_type is " + CREDENTIALS + " or " + EXCHANGE);
        }
        return request;
    }

    private void checkExchange(ClientForm form) throws TokenRefused {
        if (!TOKEN_TYPES.contains(form.require("subject_token_type")) || subjectToken == null) {
            throw TokenRefused.invalidRequest("Send subject_token, and as subject_token_type " + ACCESS_TOKEN);
        }
        if (form.has(REQUESTED_TYPE) && !TOKEN_TYPES.contains(form.get(REQUESTED_TYPE))) {
            throw TokenRefused.invalidRequest("The requested_token_type can only be " + ACCESS_TOKEN);
        }
        if (form.has("actor_token")) {
            throw TokenRefused.invalidRequest(
                    "Send no actor_token: the client whose key is shown is the one that acts");
        }
    }

    @JsonIgnore
    boolean isExchange() {
        return EXCHANGE.equals(grantType);
    }

    /** Those that are wanted; empty for all. */
    Optional<Scopes> scopes() throws TokenRefused {
        Optional<String> wanted = Optional.ofNullable(scope).filter(text -> !text.isBlank());
        if (wanted.isPresent() && !Scopes.areScopes(wanted.get())) {
            throw TokenRefused.invalidScope("A scope is a collection and read or write, such as leads:read");
        }
        return wanted.map(Scopes::of);
    }

    /** A log must not have the secret. */
    @Override
    public String toString() {
        return grantType + " " + clientId;
    }
}
