package dev.tandem.playbook.metric.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.platform.problem.Refuses;
import dev.tandem.playbook.metric.MetricDesk;
import dev.tandem.playbook.metric.MetricRefusals.TooManySales;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/playbooks/{id}/measures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Playbooks")
public class MetricResource {
    private final MetricDesk desk;

    MetricResource(MetricDesk desk) {
        this.desk = desk;
    }

    @GET
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(
            operationId = "getPlaybookMeasures",
            summary = "What was achieved of the metrics of a playbook",
            description =
                    "The target of each metric beside what the sales by this version achieved: altogether, by version,"
                            + " by partner, and by person who holds a duty that answers for the metric (measures in the role matrix)."
                            + " Times are medians of exact working times. Leads that were recalled do not count, nor what is not over"
                            + " yet. Of winRateUplift and count there is the target alone: sales without the playbook are not known"
                            + " here, nor what is counted. A partner reads of its own sales, and of its own people.")
    @APIResponse(responseCode = "200", description = "Every metric of the version, in its order")
    @APIResponse(
            responseCode = "404",
            description = "also for a partner, if the version was never published, or is not for it")
    @Refuses(TooManySales.class)
    public MeasuresView get(@PathParam("id") UUID id, @Valid @BeanParam MetricQuery query) {
        return MeasuresView.of(id, desk.of(id, query.question()));
    }
}
