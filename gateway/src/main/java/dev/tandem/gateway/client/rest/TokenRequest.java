package dev.tandem.gateway.client.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a client sends for a token, as a form (RFC 6749, section 4.4.2)")
record TokenRequest(
        @JsonProperty("grant_type") @Schema(required = true, example = "client_credentials")
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
        String scope) {
    /** @return empty for what is no form, and for one in which a parameter is there twice */
    static Optional<TokenRequest> of(String form) {
        Map<String, String> values = new HashMap<>();
        try {
            for (String pair : form.split("&")) {
                int equals = pair.indexOf('=');
                if (equals < 0 && !pair.isEmpty()) {
                    return Optional.empty();
                }
                if (equals >= 0
                        && values.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)))
                                != null) {
                    return Optional.empty();
                }
            }
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
        return Optional.of(new TokenRequest(
                values.get("grant_type"), values.get("client_id"), values.get("client_secret"), values.get("scope")));
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }

    /** A log must not have the secret. */
    @Override
    public String toString() {
        return grantType + " " + clientId;
    }
}
