package dev.tandem.lead.registration.rest;

import dev.tandem.lead.account.Accounts;
import dev.tandem.lead.registration.RegistrationStatus;
import dev.tandem.platform.aggregate.Among;
import dev.tandem.platform.paging.Conditions;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of registrations. */
public class RegistrationQuery {
    @QueryParam("status")
    @Parameter(description = "Registrations with this status, or with one of several", example = "[\"submitted\"]")
    public List<RegistrationStatus> status;

    @QueryParam("partnerId")
    @Parameter(description = "Registrations of this partner")
    public UUID partnerId;

    @QueryParam("accountId")
    @Parameter(description = "Registrations that protect this company")
    public UUID accountId;

    @QueryParam("thread")
    @Parameter(description = "The registration of this sale")
    public UUID thread;

    Conditions conditions() {
        return new Conditions()
                .and("status in ?", status)
                .and("partnerId = ?", partnerId)
                .and(Accounts.isCompany("account", "?"), Among.id(accountId))
                .and("thread = ?", thread);
    }
}
