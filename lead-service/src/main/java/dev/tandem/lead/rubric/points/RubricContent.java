package dev.tandem.lead.rubric.points;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The content of one version of a rubric.
 *
 * @param decay null when engagement does not decay
 * @param missingValues texts that mean the same as a blank, such as {@code Select}
 */
@Schema(
        description = "A points table with its grade bands",
        example = "{\"criteria\":[{\"attribute\":\"source\",\"axis\":\"fit\","
                + "\"values\":[{\"values\":[\"webinar\",\"referral\"],\"points\":24}],\"missingPoints\":0,\"otherPoints\":5}],"
                + "\"bands\":[{\"grade\":\"B\",\"to\":90},{\"grade\":\"A\",\"from\":90}],"
                + "\"decay\":{\"attribute\":\"lastActivityAt\",\"halfLifeDays\":30},\"missingValues\":[\"Select\"]}")
public record RubricContent(
        @NotEmpty @Size(max = 100) List<@Valid @NotNull Criterion> criteria,
        @NotEmpty @Size(max = 20) List<@Valid @NotNull Band> bands,
        @Valid Decay decay,
        @Size(max = 20) @Schema(example = "[\"Select\"]") List<@NotNull @Size(max = 200) String> missingValues) {
    public RubricContent {
        criteria = criteria == null ? List.of() : criteria;
        bands = bands == null ? List.of() : bands;
        missingValues = missingValues == null ? List.of() : missingValues;
    }
}
