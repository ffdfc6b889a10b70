package dev.tandem.playbook.assessment.rest;

import dev.tandem.platform.paging.Conditions;
import dev.tandem.playbook.document.DocumentStatus;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of templates. */
public class AssessmentTemplateQuery {
    @QueryParam("status")
    @Parameter(
            description =
                    "Versions with this status, or with one of several; if left out, all but discarded ones, and these too in the order of updatedAt and with updatedSince, and these too in the order of updatedAt and with updatedSince",
            example = "[\"published\"]")
    public List<DocumentStatus> status;

    @QueryParam("code")
    @Size(max = 100)
    @Parameter(description = "The versions of this template", example = "reseller-security")
    public String code;

    /** @param ofChanges whether discarded ones have to be there if no status is named */
    Conditions conditions(boolean ofChanges) {
        return new Conditions()
                .and("status in ?", status)
                .and("status <> ?", status.isEmpty() && !ofChanges ? DocumentStatus.DISCARDED : null)
                .and("code = ?", code);
    }
}
