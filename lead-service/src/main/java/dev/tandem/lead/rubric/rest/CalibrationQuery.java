package dev.tandem.lead.rubric.rest;

import dev.tandem.lead.rubric.CalibrationColumns;
import dev.tandem.lead.rubric.points.Criterion;
import dev.tandem.lead.rubric.points.Criterion.Axis;
import dev.tandem.lead.rubric.points.RubricContent;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The roles of the columns of a file of closed leads. */
public class CalibrationQuery {
    @QueryParam("outcome")
    @Parameter(description = "The column with the outcome of each lead", example = "Converted", required = true)
    public String outcome;

    @QueryParam("won")
    @Parameter(description = "Its value for won leads", example = "1", required = true)
    public List<String> won;

    @QueryParam("fit")
    @Parameter(description = "A column for the fit axis", example = "Lead Source")
    public List<String> fit;

    @QueryParam("engagement")
    @Parameter(description = "A column for the engagement axis", example = "Last Activity")
    public List<String> engagement;

    @QueryParam("missing")
    @Parameter(description = "A text that means the same as a blank", example = "Select")
    public List<String> missing;

    @QueryParam("id")
    @Parameter(
            description = "The column by which rows are held out; by default the row's number",
            example = "Lead Number")
    public String id;

    @QueryParam("heldOut")
    @DefaultValue("0.3")
    @Parameter(
            description = "Share of rows held out",
            schema = @Schema(type = SchemaType.NUMBER, format = "double", minimum = "0", maximum = "0.9"))
    public double heldOut;

    CalibrationColumns columns() {
        return new CalibrationColumns(outcome, won, fit, engagement, missing, id, heldOut);
    }

    /** When the call names no columns, those that the rubric uses so far. */
    CalibrationColumns columnsFor(RubricContent content) {
        if (!fit.isEmpty() || !engagement.isEmpty()) {
            return columns();
        }
        List<String> texts = missing.isEmpty() ? content.missingValues() : missing;
        return new CalibrationColumns(
                outcome, won, columns(content, Axis.FIT), columns(content, Axis.ENGAGEMENT), texts, id, heldOut);
    }

    private static List<String> columns(RubricContent content, Axis axis) {
        return content.criteria().stream()
                .filter(criterion -> criterion.axis() == axis)
                .map(Criterion::attribute)
                .toList();
    }
}
