package dev.tandem.gateway.client.rest;

import dev.tandem.gateway.client.ApiClientStatus;
import dev.tandem.gateway.client.ApiKey;
import dev.tandem.gateway.client.Grants;
import dev.tandem.gateway.token.Scopes;
import dev.tandem.platform.aggregate.Among;
import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of clients. */
public class ApiClientQuery {
    @QueryParam("status")
    @Parameter(description = "Clients with this status, or with one of several", example = "[\"active\"]")
    public List<ApiClientStatus> status;

    @QueryParam("name")
    @Size(max = 100)
    @Parameter(description = "Clients with this in their name, in upper or lower case", example = "crm")
    public String name;

    @QueryParam("scope")
    @Parameter(
            description =
                    "Clients that were granted this scope, by its name or, but for api-clients, by *:read or *:write",
            example = "leads:write")
    public String scope;

    @QueryParam("partnerId")
    @Parameter(description = "Clients of this partner", example = "0192f1c2-7d3e-7abc-8def-012345671005")
    public UUID partnerId;

    @QueryParam("handle")
    @Pattern(regexp = "(tnd_(live|test)_)?[0-9A-Za-z]{12}")
    @Parameter(
            description =
                    "The client whose keys begin so: the twelve characters after tnd_live_ or tnd_test_, with that or without. "
                            + "The whole key is refused, as is every key in a query",
            example = "2kPq7LmZ01aB")
    public String handle;

    @QueryParam("secretsMadeBy")
    @Parameter(
            description =
                    "Clients with a secret that this person has made, and that is not over: they stop once it has left",
            example = "c2f7916b-d8a4-8053-8e6b-94a1f05c2d73")
    public UUID secretsMadeBy;

    @QueryParam("unusedSince")
    @Parameter(
            description = "Clients none of whose keys was shown at that time or later",
            example = "2026-03-02T09:15:00Z")
    public Instant unusedSince;

    @QueryParam("secretsEndBefore")
    @Parameter(
            description = "Clients that have a secret, and none that lasts until that time: to be given a new one",
            example = "2026-03-02T09:15:00Z")
    public Instant secretsEndBefore;

    /**
     * A tenant has some hundred clients, which one of its indexes gives: neither a part of a name nor a scope has one of its own.
     *
     * @param known the scopes that operations need
     * @throws InvalidRequest if the scope is none
     */
    Conditions conditions(Instant now, Set<String> known) {
        return new Conditions(Map.of("now", now))
                .and(statusIs(), status)
                .and("locate(lower(?), lower(name)) > 0", name)
                .and(
                        "function('jsonb_exists_any', function('jsonb_extract_path', grants, 'scopes'), ?) = true",
                        allowing(known))
                .and("partnerId = ?", partnerId)
                .and("handle = ?", handle == null ? null : handle.substring(handle.length() - ApiKey.HANDLE_LENGTH))
                .and("id in (select s.clientId from ApiSecret s where s.madeBy = ? and s.endsAt > :now)", secretsMadeBy)
                .and("id not in (select s.clientId from ApiSecret s where s.lastUsedAt >= ?)", unusedSince)
                .and(
                        "id in (select s.clientId from ApiSecret s group by s.clientId having max(s.endsAt) < ?)"
                                + " or expiresAt < ? and id in (select s.clientId from ApiSecret s)",
                        secretsEndBefore);
    }

    private Object allowing(Set<String> known) {
        if (scope == null) {
            return null;
        }
        InvalidRequest.ifAny(Grants.unknown("scope", scope, known).stream().toList());
        return Among.texts(Scopes.allowing(scope));
    }

    /** The database has all but whether a client has expired. */
    private String statusIs() {
        String stored = "status in ? and (status = REVOKED or expiresAt is null or expiresAt > :now)";
        return status != null && status.contains(ApiClientStatus.EXPIRED)
                ? stored + " or status <> REVOKED and expiresAt <= :now"
                : stored;
    }
}
