package dev.tandem.lead.lead.rest;

import dev.tandem.lead.account.Accounts;
import dev.tandem.lead.lead.LeadStatus;
import dev.tandem.platform.aggregate.Among;
import dev.tandem.platform.paging.Conditions;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of leads. */
public class LeadQuery {
    @QueryParam("status")
    @Parameter(description = "Leads with this status, or with one of several", example = "[\"pending\", \"queued\"]")
    public List<LeadStatus> status;

    @QueryParam("partnerId")
    @Parameter(description = "Leads of this partner")
    public UUID partnerId;

    @QueryParam("sellerId")
    @Parameter(description = "Leads of this seller of the vendor's own")
    public UUID sellerId;

    @QueryParam("accountId")
    @Parameter(description = "Leads of this company")
    public UUID accountId;

    @QueryParam("thread")
    @Parameter(description = "The lead of this sale, with its duplicates")
    public UUID thread;

    @QueryParam("externalId")
    @Size(max = 200)
    @Parameter(description = "The lead that came in with this id of another system", example = "crm-88231")
    public String externalId;

    @QueryParam("email")
    @Size(max = 320)
    @Parameter(
            description =
                    "Leads of the person with this address, compared without case and tag; for a partner those whose contact it sees",
            example = "ada.king@brightwater.example")
    public String email;

    Conditions conditions() {
        return new Conditions()
                .and("status in ?", status)
                .and("partnerId = ?", partnerId)
                .and("sellerId = ?", sellerId)
                .and(Accounts.isCompany("account", "?"), Among.id(accountId))
                .and("thread = ?", thread)
                .and("externalId = ?", externalId);
    }
}
