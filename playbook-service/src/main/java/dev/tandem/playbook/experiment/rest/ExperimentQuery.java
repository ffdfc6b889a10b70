package dev.tandem.playbook.experiment.rest;

import dev.tandem.platform.paging.Conditions;
import dev.tandem.playbook.experiment.ExperimentStatus;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of the list of experiments. */
public class ExperimentQuery {
    @QueryParam("status")
    @Parameter(description = "Experiments with this status, or with one of several", example = "[\"running\"]")
    public List<ExperimentStatus> status;

    @QueryParam("code")
    @Size(max = 100)
    @Parameter(description = "Experiments with versions of this playbook", example = "reseller-co-sale")
    public String code;

    @QueryParam("playbookId")
    @Parameter(description = "Experiments in which this version is the variant or the control")
    public UUID playbookId;

    Conditions conditions() {
        return new Conditions()
                .and("status in ?", status)
                .and("code = ?", code)
                .and("? in (playbookId, controlId)", playbookId);
    }
}
