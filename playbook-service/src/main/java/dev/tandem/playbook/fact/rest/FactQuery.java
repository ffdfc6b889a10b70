package dev.tandem.playbook.fact.rest;

import dev.tandem.platform.paging.Conditions;
import dev.tandem.playbook.fact.FactKind;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of facts. */
public class FactQuery {
    @QueryParam("kind")
    @Parameter(description = "Facts of this kind, or of one of several", example = "[\"dealWon\"]")
    public List<FactKind> kind;

    @QueryParam("from")
    @Parameter(description = "What happened at this time or later", example = "2026-01-01T00:00:00Z")
    public Instant from;

    @QueryParam("until")
    @Parameter(description = "What happened before this time", example = "2026-04-01T00:00:00Z")
    public Instant until;

    Conditions conditions() {
        return new Conditions()
                .and("kind in ?", kind)
                .and("happenedAt >= ?", from)
                .and("happenedAt < ?", until);
    }
}
