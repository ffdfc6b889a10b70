package dev.tandem.lead.deal.rest;

import dev.tandem.lead.account.Accounts;
import dev.tandem.lead.deal.DealStatus;
import dev.tandem.platform.aggregate.Among;
import dev.tandem.platform.paging.Conditions;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of deals. */
public class DealQuery {
    @QueryParam("status")
    @Parameter(description = "Deals with this status, or with one of several", example = "[\"open\"]")
    public List<DealStatus> status;

    @QueryParam("stage")
    @Size(max = 100)
    @Parameter(description = "Deals in this stage of their playbook", example = "proposal")
    public String stage;

    @QueryParam("partnerId")
    @Parameter(description = "Deals that this partner owns")
    public UUID partnerId;

    @QueryParam("leadId")
    @Parameter(description = "Deals that began with this lead")
    public UUID leadId;

    @QueryParam("handoffId")
    @Parameter(description = "The deal of this handoff")
    public UUID handoffId;

    @QueryParam("accountId")
    @Parameter(description = "Deals with this company")
    public UUID accountId;

    @QueryParam("thread")
    @Parameter(description = "The deal of this sale")
    public UUID thread;

    Conditions conditions() {
        return new Conditions()
                .and("status in ?", status)
                .and("stage = ?", stage)
                .and("origin.partnerId = ?", partnerId)
                .and("origin.leadId = ?", leadId)
                .and("origin.handoffId = ?", handoffId)
                .and(
                        "id in (select d.id from Deal d join Lead l on l.id = d.origin.leadId where "
                                + Accounts.isCompany("l.account", "?")
                                + " union select d.id from Deal d join Registration r on r.id = d.origin.registrationId where "
                                + Accounts.isCompany("r.account", "?") + ")",
                        Among.id(accountId))
                .and("thread = ?", thread);
    }
}
