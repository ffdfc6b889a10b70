package dev.tandem.gateway.oauth.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a client sends to take a token back, as a form (RFC 7009, section 2.1)")
record RevokeTokenRequest(
        @Schema(
                required = true,
                description = "One that the client has taken",
                example = "eyJhbGciOiJSUzI1NiJ9.e30.c2ln")
        String token,

        @JsonProperty("client_id")
        @Schema(description = "Unless it is sent by HTTP Basic", example = "0192f1c2-7d3e-7abc-8def-012345672001")
        String clientId,

        @JsonProperty("client_secret")
        @Schema(
                description = "A key of the client, unless it is sent by HTTP Basic",
                example = "tnd_live_2kPq7LmZ01aB_Zk3J9vXh2Yt7Wq1Rn5Bc8Md0Fg4Ls6Pa2Ue9Io3Ky5_0aB3xZ")
        String clientSecret) {}
