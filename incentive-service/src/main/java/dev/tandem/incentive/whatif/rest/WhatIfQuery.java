package dev.tandem.incentive.whatif.rest;

import dev.tandem.incentive.whatif.WhatIfStatus;
import dev.tandem.platform.paging.Conditions;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of what-ifs. */
public class WhatIfQuery {
    @QueryParam("status")
    @Parameter(description = "What-ifs with this status, or with one of several", example = "[\"running\"]")
    public List<WhatIfStatus> status;

    @QueryParam("planId")
    @Parameter(description = "What-ifs of this plan version")
    public UUID planId;

    Conditions conditions() {
        return new Conditions().and("status in ?", status).and("planId = ?", planId);
    }
}
