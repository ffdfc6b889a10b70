package dev.tandem.playbook.playbook.summary;

import dev.tandem.playbook.playbook.content.Activity;
import dev.tandem.playbook.playbook.content.Milestone;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.playbook.content.Side;
import dev.tandem.playbook.playbook.content.Stage;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stage in a line.
 *
 * @param signOffs how many of its activities somebody has to sign off
 * @param answeredByVendor how many of its activities the vendor answers for; the partner does for the others
 */
@Schema(description = "A stage in a line")
public record StageSummary(
        @Schema(example = "validation") String code,
        @Schema(example = "Validation") String name,

        @Schema(type = SchemaType.STRING, description = "Working time; absent without a limit", example = "PT80H")
        Duration within,

        @Schema(example = "4") int activities,

        @Schema(description = "Activities that somebody has to sign off", example = "1")
        int signOffs,

        @Schema(description = "Activities that the vendor answers for; the partner does for the others", example = "2")
        int answeredByVendor,

        @Schema(examples = {"[\"Solution agreed with the customer\"]"})
        List<String> milestones) {

    static List<StageSummary> all(PlaybookContent content) {
        return content.stages().stream().map(stage -> of(stage, content)).toList();
    }

    private static StageSummary of(Stage stage, PlaybookContent content) {
        List<Activity> activities = stage.activities();
        return new StageSummary(
                stage.code(),
                stage.name(),
                stage.within(),
                activities.size(),
                (int) activities.stream().filter(Activity::signOff).count(),
                (int) activities.stream().filter(StageSummary::isVendors).count(),
                content.milestones().stream()
                        .filter(milestone -> milestone.stage().equals(stage.code()))
                        .map(Milestone::name)
                        .toList());
    }

    private static boolean isVendors(Activity activity) {
        return activity.accountable().filter(role -> role.side() == Side.VENDOR).isPresent();
    }
}
