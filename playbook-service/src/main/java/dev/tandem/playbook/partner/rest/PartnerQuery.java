package dev.tandem.playbook.partner.rest;

import dev.tandem.platform.company.CompanyDomain;
import dev.tandem.platform.paging.Conditions;
import dev.tandem.playbook.partner.PartnerStatus;
import dev.tandem.playbook.partner.PartnerType;
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

    @QueryParam("type")
    @Parameter(description = "Partners of this type, or of one of several", example = "[\"reseller\"]")
    public List<PartnerType> type;

    @QueryParam("domain")
    @Size(max = 253)
    @Parameter(description = "The partner that has this domain", example = "alpine.example")
    public String domain;

    Conditions conditions() {
        return new Conditions()
                .and("status in ?", status)
                .and("externalId = ?", externalId)
                .and("managerId = ?", managerId)
                .and("tier = ?", tier)
                .and("type in ?", type)
                .and("? member of domains", domain == null ? null : CompanyDomain.normalised(domain));
    }
}
