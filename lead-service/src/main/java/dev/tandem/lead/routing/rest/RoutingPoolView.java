package dev.tandem.lead.routing.rest;

import dev.tandem.lead.routing.pool.RoutingPool;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Partners and sellers that take turns")
record RoutingPoolView(
        @Schema(example = "0197f6a0-0000-7000-8000-000000000003")
        UUID id,

        @Schema(example = "0") int revision,
        @Schema(example = "emea-partners") String code,
        @Schema(example = "Europe/Berlin") String zone,
        @Schema(example = "lead.fit >= 60") String condition,
        List<RoutingPoolRequest.Member> members) {

    static RoutingPoolView of(RoutingPool pool) {
        return new RoutingPoolView(
                pool.id(),
                pool.revision(),
                pool.content().code(),
                pool.content().zone(),
                pool.content().condition(),
                RoutingPoolRequest.members(pool.content()));
    }
}
