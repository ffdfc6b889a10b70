package dev.tandem.playbook.playbook.coverage;

import dev.tandem.playbook.playbook.content.Activity;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.playbook.content.Stage;
import dev.tandem.playbook.staff.Lack;
import dev.tandem.playbook.staff.Presence;
import dev.tandem.playbook.staff.RoleAssignment;
import dev.tandem.playbook.staff.Side;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which duties of a role matrix nobody could do today. */
public final class DutyCoverage {
    private DutyCoverage() {}

    /**
     * @param present of that side
     * @return in the order of the role matrix
     */
    public static List<LackingDuty> lacking(PlaybookContent content, Side side, Presence present) {
        Map<RoleAssignment, Optional<Lack>> known = new HashMap<>();
        return content.stages().stream()
                .flatMap(stage -> stage.activities().stream()
                        .flatMap(activity -> activity.roles().stream()
                                .filter(duty -> duty.side() == side)
                                .flatMap(duty ->
                                        lacking(stage, activity, duty, known.computeIfAbsent(duty, present::lack)))))
                .toList();
    }

    private static Stream<LackingDuty> lacking(
            Stage stage, Activity activity, RoleAssignment duty, Optional<Lack> lack) {
        return lack
                .map(because ->
                        new LackingDuty(stage.code(), activity.code(), duty.duty(), duty.side(), duty.role(), because))
                .stream();
    }
}
