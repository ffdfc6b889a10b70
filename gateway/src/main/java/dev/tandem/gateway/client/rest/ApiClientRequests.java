package dev.tandem.gateway.client.rest;

import dev.tandem.gateway.client.ApiClient;
import dev.tandem.gateway.client.ApiSecret;
import dev.tandem.gateway.client.Grants;
import dev.tandem.gateway.token.Scopes;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** Request bodies for clients. */
final class ApiClientRequests {
    private static final Duration USUAL_TOKEN_LIFETIME = Duration.ofMinutes(15);
    private static final Duration USUAL_SECRET_LIFETIME = Duration.ofDays(400);
    private static final Duration USUAL_OVERLAP = Duration.ofDays(7);

    /** Something that is seen, and nothing that is not: no control characters, and none that turn the direction of what follows. */
    private static final String VISIBLE =
            "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff]*$";

    private ApiClientRequests() {}

    @Schema(description = "A program that calls the API by itself, and what it may do")
    record ApiClientRequest(
            @NotNull
            @Size(max = 100)
            @Pattern(regexp = VISIBLE, message = "must be on one line, and of characters that are seen")
            @Schema(example = "CRM sync")
            String name,

            @NotEmpty
            @Size(max = 7)
            @Schema(
                    description =
                            "Roles of the caller's own side. With others than integration and partnerSeller it may only read",
                    examples = {"[\"integration\"]"})
            List<@NotNull @Size(max = 40) String> roles,

            @NotEmpty
            @Size(max = 100)
            @Schema(
                    description =
                            "What it may use of what its roles allow: x-scope of operations, or *:read and *:write for all but api-clients; never api-clients:write, which is for people",
                    examples = {"[\"leads:read\", \"leads:write\"]"})
            List<@NotNull @Pattern(regexp = Scopes.FORM) String> scopes,

            @Size(max = 20)
            @Schema(
                    description =
                            "Networks that it may call from, by key or by token, as an address and a number of bits; from anywhere if left out or empty",
                    examples = {"[\"192.0.2.0/24\", \"2001:db8::/32\"]"})
            List<@NotNull @Size(max = 50) String> allowedFrom,

            @DurationMin(minutes = 1)
            @DurationMax(hours = 1)
            @Schema(description = "Of the tokens that it takes, PT1M to PT1H; PT15M if left out", example = "PT15M")
            Duration tokenLifetime,

            @Schema(
                    description = "When it ends by itself, in real time, also in a sandbox; never if left out",
                    example = "2035-12-31T00:00:00Z")
            Instant expiresAt) {
        ApiClient.Profile profile() {
            return new ApiClient.Profile(
                    name,
                    new Grants(roles, scopes),
                    Objects.requireNonNullElse(allowedFrom, List.of()),
                    Objects.requireNonNullElse(tokenLifetime, USUAL_TOKEN_LIFETIME),
                    expiresAt);
        }
    }

    @Schema(
            description = "All fields of a client that can be changed",
            example = "{\"scopes\":[\"leads:read\"],\"tokenLifetime\":\"PT5M\"}")
    record ChangeApiClientRequest(
            @NotNull
            @Size(max = 100)
            @Pattern(regexp = VISIBLE, message = "must be on one line, and of characters that are seen")
            @Schema(example = "CRM sync")
            String name,

            @NotEmpty @Size(max = 7) @Schema(examples = {"[\"integration\"]"})
            List<@NotNull @Size(max = 40) String> roles,

            @NotEmpty @Size(max = 100) @Schema(examples = {"[\"leads:read\", \"leads:write\"]"})
            List<@NotNull @Pattern(regexp = Scopes.FORM) String> scopes,

            @Size(max = 20)
            @Schema(
                    description = "As when it is made; null or empty for anywhere",
                    examples = {"[\"192.0.2.0/24\", \"2001:db8::/32\"]"})
            List<@NotNull @Size(max = 50) String> allowedFrom,

            @NotNull
            @DurationMin(minutes = 1)
            @DurationMax(hours = 1)
            @Schema(description = "PT1M to PT1H", example = "PT15M")
            Duration tokenLifetime,

            @Schema(description = "In real time, also in a sandbox; null for never", example = "2035-12-31T00:00:00Z")
            Instant expiresAt) {
        static ChangeApiClientRequest of(ApiClient client) {
            ApiClient.Profile profile = client.profile();
            return new ChangeApiClientRequest(
                    profile.name(),
                    profile.grants().roles(),
                    profile.grants().scopes(),
                    profile.allowedFrom(),
                    profile.tokenLifetime(),
                    profile.expiresAt());
        }

        ApiClient.Profile profile() {
            return new ApiClient.Profile(
                    name,
                    new Grants(roles, scopes),
                    Objects.requireNonNullElse(allowedFrom, List.of()),
                    tokenLifetime,
                    expiresAt);
        }
    }

    @Schema(
            description = "When a secret ends: at most when it was to end as it was made, and when its client ends",
            example = "{\"endsAt\":\"2035-12-31T00:00:00Z\"}")
    record ChangeApiSecretRequest(
            @NotNull
            @Schema(description = "In real time, also in a sandbox; not past", example = "2035-12-31T00:00:00Z")
            Instant endsAt) {
        static ChangeApiSecretRequest of(ApiSecret secret) {
            return new ChangeApiSecretRequest(secret.endsAt());
        }
    }

    @Schema(description = "How long a new secret is good, and how long those before it stay good")
    record ApiSecretRequest(
            @DurationMin(hours = 1)
            @DurationMax(days = 400)
            @Schema(
                    description = "PT1H to P400D; P400D if left out. No secret lasts longer than its client",
                    example = "P90D")
            Duration lifetime,

            @DurationMin
            @DurationMax(days = 30)
            @Schema(description = "PT0S to P30D; P7D if left out", example = "PT1H")
            Duration overlap) {
        Duration goodFor() {
            return Objects.requireNonNullElse(lifetime, USUAL_SECRET_LIFETIME);
        }

        Duration overlapping() {
            return Objects.requireNonNullElse(overlap, USUAL_OVERLAP);
        }
    }
}
