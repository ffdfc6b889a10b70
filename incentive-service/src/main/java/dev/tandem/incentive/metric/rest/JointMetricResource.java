package dev.tandem.incentive.metric.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.FINANCE;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.incentive.metric.JointMetrics;
import dev.tandem.incentive.metric.MetricTarget;
import dev.tandem.incentive.metric.MetricTargets;
import dev.tandem.incentive.metric.SaleProjection;
import dev.tandem.incentive.period.AccountingPeriod;
import dev.tandem.incentive.period.PeriodKind;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.rest.Responses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/joint-metrics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Joint metrics",
        description = "Joint results of partners and the vendor, by quarter; partners see only their own")
public class JointMetricResource {
    private final JointMetrics metrics;
    private final MetricTargets targets;
    private final SaleProjection projection;

    JointMetricResource(JointMetrics metrics, MetricTargets targets, SaleProjection projection) {
        this.metrics = metrics;
        this.targets = targets;
        this.projection = projection;
    }

    @GET
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, FINANCE, CHANNEL_MANAGER, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(
            operationId = "listJointMetrics",
            summary = "Pipeline, co-sold revenue and retention of a quarter, by partner",
            description =
                    "Calculated from events alone: the latest reported state of a sale or its customer " + "counts.")
    @APIResponse(responseCode = "200", description = "The partners with any activity in the quarter")
    public Page<PartnerQuarterView> list(
            @QueryParam("quarter") @Parameter(example = "2017Q1", required = true) String quarter,
            @QueryParam("partnerId") UUID partnerId,
            @Valid @BeanParam PageRequest page) {
        AccountingPeriod period = quarter(quarter);
        return metrics.of(period, Optional.ofNullable(partnerId), page)
                .map(measured -> PartnerQuarterView.of(measured, period.code()));
    }

    @PUT
    @Path("/targets/{partner}/{quarter}")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(
            operationId = "setJointMetricTarget",
            summary = "Set a partner's targets for a quarter",
            description = "Send If-Match \"0\" for a quarter that has no target yet; the first target has revision 1. "
                    + "Where the tiers of a plan are percentages of the target, the resulting differences "
                    + "for the quarter's deals are posted at once, to the earliest open period if the quarter "
                    + "is closed.")
    @APIResponse(
            responseCode = "200",
            description = "Set",
            content = @Content(schema = @Schema(implementation = PartnerQuarterView.TargetView.class)))
    public Response aim(
            @PathParam("partner") UUID partner,
            @PathParam("quarter") @Parameter(example = "2017Q1") String quarter,
            @HeaderParam("If-Match") String seen,
            @Valid @NotNull TargetRequest request) {
        MetricTarget target = targets.aim(partner, quarter(quarter), request.aim(), seen);
        return Responses.ok(target.revision(), PartnerQuarterView.TargetView.of(target));
    }

    @POST
    @Path("/rebuild")
    // There is nothing to read: whoever accepts problems alone is served.
    @Produces(MediaType.WILDCARD)
    @Transactional
    @Idempotent
    @RolesAllowed(VENDOR_ADMIN)
    @Operation(
            operationId = "rebuildJointMetrics",
            summary = "Recalculate all metrics from the events",
            description = "The results are unchanged unless data was lost or tampered with.")
    @APIResponse(responseCode = "204", description = "The metrics are recalculated")
    public Response rebuild() {
        projection.rebuild();
        return Response.noContent().build();
    }

    private static AccountingPeriod quarter(String code) {
        return Optional.ofNullable(code)
                .flatMap(AccountingPeriod::parse)
                .filter(period -> period.kind() == PeriodKind.QUARTER)
                .orElseThrow(() -> new InvalidRequest(
                        List.of(new FieldFault("quarter", "malformed", "must be a quarter such as 2017Q1"))));
    }
}
