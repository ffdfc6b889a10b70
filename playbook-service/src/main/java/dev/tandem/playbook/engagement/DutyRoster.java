package dev.tandem.playbook.engagement;

import dev.tandem.playbook.playbook.content.Activity;
import dev.tandem.playbook.staff.RoleAssignment;
import dev.tandem.playbook.staff.RoleHolder;
import dev.tandem.playbook.staff.RoleResolution;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.work.Task;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Finds the people assigned to an activity on one sale. The responsible and accountable persons were fixed in the
 * task when the sale began; consulted, informed and backup are the persons who have the role now.
 */
final class DutyRoster {
    private final Task task;
    private final RoleResolution roles;
    private final Side viewer;

    /** @param viewer whose people may be compared with each other */
    DutyRoster(Task task, RoleResolution roles, Side viewer) {
        this.task = task;
        this.roles = roles;
        this.viewer = viewer;
    }

    List<DutyHolder> holders(Activity activity) {
        return activity.roles().stream().map(this::holder).toList();
    }

    private DutyHolder holder(RoleAssignment assignment) {
        UUID person = settled(assignment);
        boolean own = assignment.side() == viewer;
        return new DutyHolder(
                assignment.duty(),
                assignment.side(),
                assignment.role(),
                person,
                person != null && roles.isActive(person),
                roles.backup(assignment, person),
                own
                        ? roles.present(assignment.side()).standIns(assignment.sideRole(), person, assignment.backup())
                        : null,
                own ? roles.candidates(assignment) : null);
    }

    private UUID settled(RoleAssignment assignment) {
        Stream<RoleHolder> owners = switch (assignment.duty()) {
            case RESPONSIBLE -> task.responsible().stream();
            case ACCOUNTABLE -> Stream.of(task.accountable());
            case CONSULTED, INFORMED -> Stream.empty();
        };
        return owners.filter(owner ->
                        owner.side() == assignment.side() && owner.role().equals(assignment.role()))
                .map(RoleHolder::personId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> roles.owner(assignment).personId());
    }
}
