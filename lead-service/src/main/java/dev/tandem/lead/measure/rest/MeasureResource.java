package dev.tandem.lead.measure.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.FINANCE;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.lead.measure.Measure;
import dev.tandem.lead.measure.Measures;
import dev.tandem.lead.measure.StageDurations;
import dev.tandem.lead.measure.rest.MeasureView.MeasureList;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/measures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measures", description = "Results of handoffs; a partner sees only its own")
@RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, FINANCE, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
public class MeasureResource {
    /** CSV only on request: any other {@code Accept} prefers JSON. */
    private static final String CSV = "text/csv;qs=0.5";

    private final Measures measures;
    private final StageDurations stages;

    MeasureResource(Measures measures, StageDurations stages) {
        this.measures = measures;
        this.stages = stages;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "listMeasures",
            summary = "Answers, response times and win rates of handoffs, in groups",
            description = "Covers handoffs offered in a period. Accept: text/csv returns CSV.")
    @APIResponse(responseCode = "200", description = "One measure per group")
    public MeasureList list(@BeanParam MeasureQuery query) {
        return MeasureList.of(selected(query));
    }

    @GET
    @Produces(CSV)
    @Transactional
    @Operation(hidden = true)
    public String csv(@BeanParam MeasureQuery query) {
        return MeasureCsv.of(selected(query));
    }

    @GET
    @Path("/stages")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "listStageDurations",
            summary = "The time deals spend in the stages of their playbooks, in groups",
            description = "Covers stays that ended in a period, by the wall clock and in the partner's working time.")
    @APIResponse(responseCode = "200", description = "One duration per group and stage")
    public StageDurationView.All stages(@BeanParam MeasureQuery query) {
        return StageDurationView.all(stages.of(query.days(), query.grouping()));
    }

    private List<Measure> selected(MeasureQuery query) {
        return measures.of(query.days(), query.grouping());
    }
}
