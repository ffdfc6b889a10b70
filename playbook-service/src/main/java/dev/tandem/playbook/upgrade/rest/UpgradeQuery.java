package dev.tandem.playbook.upgrade.rest;

import dev.tandem.platform.paging.Conditions;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the sales that could change to another version. */
public class UpgradeQuery {
    @QueryParam("from")
    @Parameter(description = "Sales that use this version", example = "0192f1c2-7d3e-7abc-8def-012345671009")
    public UUID from;

    @QueryParam("partnerId")
    @Parameter(description = "Sales with this partner")
    public UUID partnerId;

    @QueryParam("stage")
    @Size(max = 100)
    @Parameter(description = "Sales whose deal is in this stage", example = "validation")
    public String stage;

    Conditions conditions() {
        return new Conditions()
                .and("playbook = ?", from)
                .and("partnerId = ?", partnerId)
                .and("stage = ?", stage);
    }
}
