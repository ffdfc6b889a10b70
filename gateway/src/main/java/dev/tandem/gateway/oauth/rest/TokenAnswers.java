package dev.tandem.gateway.oauth.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.gateway.oauth.TokenDesk.Granted;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answers of the token endpoint, with the names of RFC 6749. */
final class TokenAnswers {
    private TokenAnswers() {}

    @Schema(description = "A token for a client (RFC 6749, section 5.1)")
    record TokenAnswer(
            @JsonProperty("access_token")
            @Schema(description = "A signed JWT (RFC 9068)", example = "eyJhbGciOiJSUzI1NiJ9.e30.c2ln")
            String accessToken,

            @JsonProperty("token_type") @Schema(example = "Bearer")
            String tokenType,

            @JsonProperty("expires_in") @Schema(description = "In seconds", example = "900")
            long expiresIn,

            @Schema(description = "What was granted, separated by spaces", example = "leads:read leads:write")
            String scope,

            @JsonProperty("issued_token_type")
            @Schema(description = "Of an exchange; absent otherwise", example = TokenRequest.ACCESS_TOKEN)
            String issuedTokenType) {
        static TokenAnswer of(Granted granted, boolean exchanged) {
            return new TokenAnswer(
                    granted.token(),
                    "Bearer",
                    granted.lifetime().toSeconds(),
                    granted.scopes().toString(),
                    exchanged ? TokenRequest.ACCESS_TOKEN : null);
        }
    }

    @Schema(description = "Why there is no token (RFC 6749, section 5.2)")
    record TokenError(
            @Schema(
                    description =
                            "invalid_request, invalid_client, invalid_scope, invalid_target, unsupported_grant_type or temporarily_unavailable",
                    example = "invalid_client")
            String error,

            @JsonProperty("error_description")
            @Schema(example = "secretExpired: The secret has expired or was taken back; make a new one.")
            String errorDescription) {}
}
