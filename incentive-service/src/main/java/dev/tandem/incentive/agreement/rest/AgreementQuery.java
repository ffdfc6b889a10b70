package dev.tandem.incentive.agreement.rest;

import dev.tandem.incentive.agreement.AgreementStatus;
import dev.tandem.platform.paging.Conditions;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the lists of plans and price schedules. */
public class AgreementQuery {
    @QueryParam("status")
    @Parameter(description = "Versions with this status, or with one of several", example = "[\"approved\"]")
    public List<AgreementStatus> status;

    @QueryParam("code")
    @Size(max = 64)
    @Parameter(description = "The versions of the agreement with this code", example = "partner-program")
    public String code;

    public Conditions conditions() {
        return new Conditions().and("status in ?", status).and("code = ?", code);
    }
}
