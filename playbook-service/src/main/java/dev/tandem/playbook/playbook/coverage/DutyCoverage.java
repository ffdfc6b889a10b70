package dev.tandem.playbook.playbook.coverage;

import dev.tandem.playbook.playbook.content.NeededItem;
import dev.tandem.playbook.playbook.content.NeededSeat;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.staff.Lack;
import dev.tandem.playbook.staff.Presence;
import dev.tandem.playbook.staff.RoleAssignment;
import dev.tandem.playbook.staff.RoleAssignment.Duty;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.SideRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which duties of a playbook nobody could do today: those of its role matrix, and those that winning waits for at the closing. */
public final class DutyCoverage {
    private DutyCoverage() {}

    /**
     * @param present of that side
     * @return in the order of the role matrix, then of the closing
     */
    public static List<LackingDuty> lacking(PlaybookContent content, Side side, Presence present) {
        Map<RoleAssignment, Optional<Lack>> known = new HashMap<>();
        return Stream.concat(ofMatrix(content), ofClosing(content))
                .filter(place -> place.duty().side() == side)
                .flatMap(place -> known.computeIfAbsent(place.duty(), present::lack).map(place::lacking).stream())
                .toList();
    }

    private static Stream<Place> ofMatrix(PlaybookContent content) {
        return content.stages().stream()
                .flatMap(stage -> stage.activities().stream()
                        .flatMap(activity -> activity.roles().stream()
                                .map(duty -> new Place(stage.code(), activity.code(), duty, null))));
    }

    private static Stream<Place> ofClosing(PlaybookContent content) {
        if (content.stages().isEmpty()) {
            return Stream.empty();
        }
        String last = content.stages().get(content.stages().size() - 1).code();
        Stream<Place> items = content.closingNeeds().items().stream()
                .filter(NeededItem::required)
                .flatMap(item -> duties(item)
                        .map(duty -> new Place(
                                item.stage() == null ? last : item.stage(), item.code(), duty, "closingItem")));
        Stream<Place> seats = content.closingNeeds().seats().stream()
                .filter(NeededSeat::required)
                .map(seat -> new Place(last, seat.code(), duty(Duty.RESPONSIBLE, seat.holder()), "closingSeat"));
        return Stream.concat(items, seats);
    }

    private static Stream<RoleAssignment> duties(NeededItem item) {
        return Stream.concat(
                Stream.of(duty(Duty.RESPONSIBLE, item.owner())),
                Stream.ofNullable(item.approver()).map(approver -> duty(Duty.ACCOUNTABLE, approver)));
    }

    private static RoleAssignment duty(Duty duty, SideRole role) {
        return new RoleAssignment(duty, role.side(), role.role());
    }

    /** Where a playbook has a duty. */
    private record Place(String stage, String code, RoleAssignment duty, String closing) {
        LackingDuty lacking(Lack because) {
            return new LackingDuty(stage, code, duty.duty(), duty.side(), duty.role(), because, closing);
        }
    }
}
