package dev.tandem.playbook.assessment.rest;

import dev.tandem.platform.paging.Conditions;
import dev.tandem.playbook.assessment.AssessmentStatus;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of assessments. */
public class AssessmentQuery {
    @QueryParam("status")
    @Parameter(description = "Assessments with this status, or with one of several", example = "[\"returned\"]")
    public List<AssessmentStatus> status;

    @QueryParam("partnerId")
    @Parameter(description = "Assessments of this partner")
    public UUID partnerId;

    @QueryParam("templateCode")
    @Size(max = 100)
    @Parameter(description = "Assessments by any version of this template", example = "reseller-security")
    public String templateCode;

    Conditions conditions() {
        return new Conditions()
                .and("status in ?", status)
                .and("partnerId = ?", partnerId)
                .and("templateCode = ?", templateCode);
    }
}
