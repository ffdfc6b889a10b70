package dev.tandem.lead.rubric.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.lead.rubric.CalibrationColumns;
import dev.tandem.lead.rubric.ClosedLeadsFile;
import dev.tandem.lead.rubric.Rubric;
import dev.tandem.lead.rubric.RubricDesk;
import dev.tandem.lead.rubric.Rubrics;
import dev.tandem.lead.rubric.learning.Calibration;
import dev.tandem.lead.rubric.learning.LearningRefusals.TooFewOutcomes;
import dev.tandem.lead.rubric.learning.LearningRefusals.TooManyRows;
import dev.tandem.lead.rubric.learning.LearningSettings;
import dev.tandem.lead.rubric.learning.TrainingSet;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.Responses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/rubrics")
@Tag(name = "Rubrics")
@Consumes("text/csv")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, INTEGRATION})
public class CalibrationResource {
    private final RubricDesk desk;
    private final Rubrics rubrics;
    private final LearningSettings settings;

    CalibrationResource(RubricDesk desk, Rubrics rubrics, LearningSettings settings) {
        this.desk = desk;
        this.rubrics = rubrics;
        this.settings = settings;
    }

    @POST
    @Path("/calibrate")
    @Operation(
            operationId = "calibrateRubric",
            summary = "Learn a rubric from closed leads",
            description =
                    "Takes CSV with a header and learns points for the columns named by fit and engagement, and no "
                            + "others; both may be repeated. The response is a draft with its report on the rows held out. The "
                            + "same file and parameters give the same points, and return the existing draft.")
    @APIResponse(
            responseCode = "201",
            description = "Learned, as a draft with its report",
            content = @Content(schema = @Schema(implementation = RubricView.class)))
    @Refuses({TooFewOutcomes.class, TooManyRows.class})
    public Response calibrate(
            InputStream csv,
            @QueryParam("code")
                    @NotBlank
                    @Size(max = 60)
                    @Parameter(description = "Code of the rubric", example = "inbound")
                    String code,
            @BeanParam CalibrationQuery query)
            throws IOException {
        return learned(code, csv, query.columns());
    }

    @POST
    @Path("/{id}/calibrate")
    @Operation(
            operationId = "recalibrateRubric",
            summary = "Learn a rubric's next version from closed leads",
            description =
                    "Like calibrateRubric, for the rubric of this version. Without fit and engagement it learns from "
                            + "the columns that this version uses.")
    @APIResponse(
            responseCode = "201",
            description = "Learned, as a draft with its report",
            content = @Content(schema = @Schema(implementation = RubricView.class)))
    @Refuses({TooFewOutcomes.class, TooManyRows.class})
    public Response recalibrate(InputStream csv, @PathParam("id") UUID id, @BeanParam CalibrationQuery query)
            throws IOException {
        Rubric rubric = rubrics.get(id);
        return learned(rubric.code(), csv, query.columnsFor(rubric.content()));
    }

    private Response learned(String code, InputStream csv, CalibrationColumns columns) throws IOException {
        TrainingSet lesson = ClosedLeadsFile.read(csv, columns, settings.mostLeads());
        Rubric rubric = desk.learned(code, Calibration.of(lesson));
        return Responses.created("/v1/rubrics/" + rubric.id(), rubric.revision(), RubricView.of(rubric));
    }
}
