package dev.tandem.gateway.client.rest;

import dev.tandem.gateway.client.ApiClientStatus;
import dev.tandem.platform.paging.Conditions;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of clients. */
public class ApiClientQuery {
    @QueryParam("status")
    @Parameter(description = "Clients with this status, or with one of several", example = "[\"active\"]")
    public List<ApiClientStatus> status;

    @QueryParam("partnerId")
    @Parameter(description = "Clients of this partner", example = "0192f1c2-7d3e-7abc-8def-012345671005")
    public UUID partnerId;

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

    Conditions conditions() {
        return new Conditions()
                .and("status in ?", status)
                .and("partnerId = ?", partnerId)
                .and("id not in (select s.clientId from ApiSecret s where s.lastUsedAt >= ?)", unusedSince)
                .and(
                        "id in (select s.clientId from ApiSecret s group by s.clientId having max(s.endsAt) < ?)",
                        secretsEndBefore);
    }
}
