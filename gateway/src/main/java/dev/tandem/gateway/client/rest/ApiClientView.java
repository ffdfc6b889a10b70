package dev.tandem.gateway.client.rest;

import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.gateway.client.ApiClient;
import dev.tandem.gateway.client.ApiClientAction;
import dev.tandem.gateway.client.ApiClientStatus;
import dev.tandem.gateway.client.ApiSecret;
import dev.tandem.gateway.client.Grants;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.rest.AllowedAction;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A program that calls the API by itself, for the vendor or for one partner")
record ApiClientView(
        @Schema(
                description = "Also its sub and client_id in tokens, and its name towards POST /v1/token",
                example = "0192f1c2-7d3e-7abc-8def-012345672001")
        UUID id,

        @Schema(example = "3") int revision,

        @Schema(
                description =
                        "By the tenant's clock, as of every record. All other times of a client are real ones, also in a sandbox whose clock was moved")
        Instant createdAt,

        @Schema(description = "By the tenant's clock, as of every record")
        Instant updatedAt,

        @Schema(example = "CRM sync") String name,

        @Schema(description = "Absent for the vendor's", example = "0192f1c2-7d3e-7abc-8def-012345671005")
        UUID partnerId,

        @Schema(examples = {"[\"integration\"]"}) List<String> roles,

        @Schema(examples = {"[\"leads:read\", \"leads:write\"]"})
        List<String> scopes,

        @Schema(
                description = "Networks that it may call from; empty for anywhere",
                examples = {"[\"192.0.2.0/24\", \"2001:db8::/32\"]"})
        List<String> allowedFrom,

        @Schema(
                description =
                        "What its keys have after tnd_live_ or tnd_test_: by it, a key that is found somewhere tells whose it is",
                example = "2kPq7LmZ01aB")
        String handle,

        @Schema(description = "expired once expiresAt is past")
        ApiClientStatus status,

        @Schema(example = "PT15M") Duration tokenLifetime,

        @Schema(
                description = "In real time, also in a sandbox; absent if it never ends by itself",
                example = "2035-12-31T00:00:00Z")
        Instant expiresAt,

        @Schema(
                description =
                        "When, in real time, the vendor granted a partner's client production; absent: it may call a sandbox alone. The vendor's own need no grant",
                example = "2026-03-02T09:15:00Z")
        Instant productionGrantedAt,

        @Schema(
                description = "Who granted it; absent while nobody has",
                example = "c2f7916b-d8a4-8053-8e6b-94a1f05c2d73")
        UUID productionGrantedBy,

        @Schema(
                description =
                        "What the vendor knew when it granted it: more than that ends the grant. Absent while nobody has")
        ProductionGrantView productionGrantedFor,

        ApiClientLimits limits,
        List<ApiSecretView> secrets,
        List<AllowedAction> allowedActions) {

    @Schema(description = "A secret, of which nobody has more than a digest")
    record ApiSecretView(
            @Schema(description = "The first of a client is 1", example = "1")
            int number,

            @Schema(description = "In real time, also in a sandbox")
            Instant createdAt,

            @Schema(
                    description =
                            "The person who made it, and for whom calls with it count: it is refused once that person has left",
                    example = "c2f7916b-d8a4-8053-8e6b-94a1f05c2d73")
            UUID createdBy,

            @Schema(
                    description =
                            "From then on it is refused, in real time, also in a sandbox; at the latest when the client expires")
            Instant endsAt,

            @Schema(
                    description =
                            "When its key was last shown, or changed into a token, in real time, give or take five minutes; absent if it never was",
                    example = "2026-03-02T09:15:00Z")
            Instant lastUsedAt) {
        static ApiSecretView of(ApiSecret secret, ApiClient client) {
            return new ApiSecretView(
                    secret.number(),
                    secret.createdAt(),
                    secret.madeBy(),
                    client.noLaterThanItself(secret.endsAt()),
                    secret.lastUsedAt().orElse(null));
        }
    }

    @Schema(description = "What a client had when the vendor granted it production")
    record ProductionGrantView(
            @Schema(examples = {"[\"partnerSeller\"]"}) List<String> roles,

            @Schema(examples = {"[\"leads:read\", \"deals:read\"]"})
            List<String> scopes,

            @Schema(description = "Absent if it was never to end by itself", example = "2035-12-31T00:00:00Z")
            Instant expiresAt) {
        static ProductionGrantView of(ApiClient client, Grants grants) {
            return new ProductionGrantView(
                    grants.roles(), grants.scopes(), client.productionUntil().orElse(null));
        }
    }

    static ApiClientView of(ApiClient client, List<ApiSecret> secrets, Caller viewer, Instant now) {
        ApiClient.Profile profile = client.profile();
        return new ApiClientView(
                client.id(),
                client.revision(),
                client.createdAt(),
                client.updatedAt(),
                profile.name(),
                client.partnerId().orElse(null),
                profile.grants().roles(),
                profile.grants().scopes(),
                profile.allowedFrom(),
                client.handle(),
                client.status(now),
                profile.tokenLifetime(),
                profile.expiresAt(),
                client.productionGrantedAt().orElse(null),
                client.productionGrantedBy().orElse(null),
                client.productionGrants()
                        .map(grants -> ProductionGrantView.of(client, grants))
                        .orElse(null),
                ApiClientLimits.of(client.limits()),
                secrets.stream().map(secret -> ApiSecretView.of(secret, client)).toList(),
                actions(client, viewer, now));
    }

    private static List<AllowedAction> actions(ApiClient client, Caller viewer, Instant now) {
        return Arrays.stream(ApiClientAction.values())
                .map(action -> AllowedAction.of(
                        action.apiName(), viewer, roles(action, client), () -> action.obstacle(client, now)))
                .toList();
    }

    /** Whoever has a secret of a client calls as it: the vendor makes none for a partner. */
    private static Set<String> roles(ApiClientAction action, ApiClient client) {
        String owner = client.partnerId().isPresent() ? PARTNER_ADMIN : VENDOR_ADMIN;
        return switch (action) {
            case CHANGE, ADD_SECRET, CHANGE_SECRET, DISABLE, ENABLE -> Set.of(owner);
            case REVOKE -> Stream.of(VENDOR_ADMIN, owner).collect(Collectors.toSet());
            case LIMIT, GRANT_PRODUCTION, WITHDRAW_PRODUCTION -> Set.of(VENDOR_ADMIN);
        };
    }
}
