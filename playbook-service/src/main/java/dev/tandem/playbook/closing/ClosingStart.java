package dev.tandem.playbook.closing;

import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.engagement.Engagement;
import dev.tandem.playbook.engagement.EngagementRef;
import dev.tandem.playbook.engagement.SaleMoved;
import dev.tandem.playbook.playbook.content.NeededItem;
import dev.tandem.playbook.playbook.content.Stage;
import dev.tandem.playbook.staff.RoleResolution;
import dev.tandem.playbook.staff.StaffDirectory;
import dev.tandem.playbook.work.Deadline;
import dev.tandem.playbook.worklist.OpenPiece;
import dev.tandem.playbook.worklist.WorkItems;
import dev.tandem.playbook.worklist.WorkSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes what the closing of a sale needs into work when the sale enters its stage, each item once, and keeps it in step
 * with the version of the playbook.
 */
@ApplicationScoped
class ClosingStart {
    private final ClosingItems plan;
    private final TeamMembers team;
    private final StaffDirectory staff;
    private final WorkItems work;
    private final TenantClock clock;

    ClosingStart(ClosingItems plan, TeamMembers team, StaffDirectory staff, WorkItems work, TenantClock clock) {
        this.plan = plan;
        this.team = team;
        this.staff = staff;
        this.work = work;
        this.clock = clock;
    }

    void follow(@Observes SaleMoved moved) {
        Engagement engagement = moved.engagement();
        List<ClosingItem> known = plan.needed(engagement.id());
        List<NeededItem> needed = moved.playbook().content().closingNeeds().items();
        if (known.isEmpty() && needed.isEmpty()) {
            return;
        }
        List<ClosingItem> all = new ArrayList<>(known);
        known.forEach(item -> follow(item, moved));
        all.addAll(made(moved, known));
        plan.persist(all);
        EngagementRef sale = engagement.sale();
        Map<WorkSource, List<OpenPiece>> open = new HashMap<>();
        all.forEach(item -> open.put(sale.work(item.id()), item.openWork(clock.zone())));
        work.note(open, moved.at());
        engagement.close(
                new ClosingProgress(moved.playbook().content().closingNeeds(), all, team.present(engagement.id()))
                        .terms());
    }

    /** What another version does not need is dropped, unless it is settled. */
    private void follow(ClosingItem item, SaleMoved moved) {
        moved.playbook()
                .content()
                .closingNeeds()
                .item(item.code().orElseThrow())
                .ifPresentOrElse(needed -> item.follow(needed, moved.at()), () -> {
                    if (!item.isSettled()) {
                        item.outlive(
                                "Version " + moved.playbook().version() + " of the playbook does not need it",
                                moved.at());
                    }
                });
    }

    private List<ClosingItem> made(SaleMoved moved, List<ClosingItem> known) {
        Set<String> codes = known.stream().flatMap(item -> item.code().stream()).collect(Collectors.toSet());
        List<NeededItem> due = moved.playbook().content().closingNeeds().items().stream()
                .filter(item -> !codes.contains(item.code()) && ahead(item, moved) <= 0)
                .toList();
        if (due.isEmpty()) {
            return List.of();
        }
        RoleResolution roles = staff.of(moved.engagement().owners());
        return due.stream()
                .map(item -> ClosingItem.needed(
                        moved.engagement().sale(),
                        item,
                        roles.holder(item.owner()).orElse(null),
                        dueAt(item, moved),
                        clock.zone()))
                .toList();
    }

    /** As for tasks, what is added to a stage that the deal has left has no time limit. */
    private static Instant dueAt(NeededItem item, SaleMoved moved) {
        return item.within() == null || ahead(item, moved) < 0
                ? null
                : Deadline.within(item.within(), item.owner().side(), moved.at(), moved.hours())
                        .at();
    }

    /** By how many stages the item is ahead of the deal; negative if the deal has left its stage. */
    private static int ahead(NeededItem item, SaleMoved moved) {
        List<String> stages =
                moved.playbook().content().stages().stream().map(Stage::code).toList();
        int stage = item.stage() == null ? stages.size() - 1 : stages.indexOf(item.stage());
        return stage - stages.indexOf(moved.engagement().stage());
    }
}
