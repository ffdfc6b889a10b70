package dev.tandem.playbook.partner.rest;

import dev.tandem.platform.paging.Conditions;
import dev.tandem.playbook.partner.PartnerStatus;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of partners. */
public class PartnerQuery {
    @QueryParam("status")
    @Parameter(description = "Partners with this status, or with one of several", example = "[\"active\"]")
    public List<PartnerStatus> status;

    @QueryParam("externalId")
    @Size(max = 200)
    @Parameter(description = "The partner with this id in the vendor's other systems", example = "alpine")
    public String externalId;

    @QueryParam("managerId")
    @Parameter(description = "Partners of this channel manager")
    public UUID managerId;

    @QueryParam("tier")
    @Size(max = 100)
    @Parameter(description = "Partners of this tier", example = "gold")
    public String tier;

    Conditions conditions() {
        return new Conditions()
                .and("status in ?", status)
                .and("externalId = ?", externalId)
                .and("managerId = ?", managerId)
                .and("tier = ?", tier);
    }
}
