package dev.tandem.playbook.whatif.rest;

import dev.tandem.platform.paging.Conditions;
import dev.tandem.playbook.engagement.EngagementStatus;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Over which sales a version is replayed. */
public class WhatIfQuery {
    @QueryParam("engagementId")
    @Parameter(description = "This sale alone")
    public UUID engagementId;

    @QueryParam("partnerId")
    @Parameter(description = "Sales with this partner")
    public UUID partnerId;

    @QueryParam("playbookId")
    @Parameter(description = "Sales that use this version; of the version itself, nothing differs")
    public UUID playbookId;

    @QueryParam("status")
    @Parameter(description = "Sales with this status, or with one of several", example = "[\"won\"]")
    public List<EngagementStatus> status;

    @QueryParam("startedFrom")
    @Parameter(description = "Sales that started at this time or later", example = "2026-01-01T00:00:00Z")
    public Instant startedFrom;

    @QueryParam("startedTo")
    @Parameter(description = "Sales that started before this time", example = "2026-04-01T00:00:00Z")
    public Instant startedTo;

    Conditions conditions() {
        return new Conditions()
                .and("id = ?", engagementId)
                .and("partnerId = ?", partnerId)
                .and("playbook = ?", playbookId)
                .and("status in ?", status)
                .and("startedAt >= ?", startedFrom)
                .and("startedAt < ?", startedTo);
    }
}
