package dev.tandem.playbook.engagement.rest;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.platform.rest.AllowedAction;
import dev.tandem.playbook.engagement.Engagement;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Presence;
import dev.tandem.playbook.staff.RoleHolder;
import dev.tandem.playbook.work.ChecklistItem;
import dev.tandem.playbook.work.Deadline;
import dev.tandem.playbook.work.Evidence;
import dev.tandem.playbook.work.MinimumContent;
import dev.tandem.playbook.work.Task;
import dev.tandem.playbook.work.TaskRules;
import dev.tandem.playbook.work.Tick;
import dev.tandem.playbook.work.Waiver;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One activity of the playbook, as done on one sale")
record TaskView(
        @Schema(example = "technical-validation") String activity,
        @Schema(example = "Technical validation") String name,
        @Schema(example = "validation") String stage,

        @Schema(description = "Number of pieces of evidence required", example = "1")
        int minimumEvidence,

        @Schema(description = "The minimum evidence per side")
        List<MinimumContent> minimumContent,

        @Schema(description = "Whether the accountable person has to sign it off", example = "true")
        boolean signOff,

        @Schema(description = "Whether no gate waits for it", example = "false")
        boolean optional,

        @Schema(description = "Points to be ticked before it is done")
        List<ChecklistItemView> checklist,

        @Schema(description = "Whether it may be waived", example = "true")
        boolean waivable,

        @Schema(description = "Absent unless somebody has asked for one; once granted, it counts as done")
        Waiver waiver,

        @Schema(description = "Those that were refused, taken back, or are over, oldest first; the last 20")
        List<Waiver> pastWaivers,

        @Schema(description = "The roles whose evidence counts")
        List<RoleHolder> responsible,

        RoleHolder accountable,
        List<Evidence> evidence,

        @Schema(
                description =
                        "What was taken back while the deal could still pass a gate by it, and what was taken back too late;"
                                + " empty for nearly all tasks")
        List<TakenBackView> takenBack,

        @Schema(description = "Absent until it is signed off", example = "c2f7916b-d8a4-8053-8e6b-94a1f05c2d73")
        UUID signedOffBy,

        @Schema(description = "Absent until it is signed off", example = "2026-03-03T10:00:00Z")
        Instant signedOffAt,

        @Schema(
                type = SchemaType.STRING,
                description = "Working time from the start of its stage; absent without a limit",
                example = "PT16H")
        Duration within,

        @Schema(
                description = "In the working time of the side that answers for it; absent until its stage is entered",
                example = "2026-03-04T17:00:00Z")
        Instant dueAt,

        @Schema(
                description = "When little time is left, of which an event tells; absent until its stage is entered",
                example = "2026-03-04T13:00:00Z")
        Instant warnAt,

        @Schema(description = "When it became overdue; absent if it did not", example = "2026-03-04T17:00:00Z")
        Instant overdueSince,

        @Schema(example = "false") boolean done,
        List<AllowedAction> allowedActions) {
    /** @param present who of the viewer's side is there today */
    static TaskView of(Task task, Engagement engagement, Caller viewer, Presence present) {
        Optional<Task.SignOff> signature = Optional.ofNullable(task.signedOff());
        Optional<Deadline> due = Optional.ofNullable(task.due());
        return new TaskView(
                task.activity(),
                task.requirements().name(),
                task.stage(),
                task.requirements().minimumEvidence(),
                task.requirements().minimumContent(),
                task.requirements().signOff(),
                task.requirements().optional(),
                task.requirements().checklist().stream()
                        .map(item -> ChecklistItemView.of(item, task))
                        .toList(),
                task.requirements().waivable(),
                task.waiver(),
                task.pastWaivers(),
                task.responsible(),
                task.accountable(),
                task.evidence(),
                TakenBackView.of(engagement.held(), task.activity()),
                signature.map(Task.SignOff::by).orElse(null),
                signature.map(Task.SignOff::at).orElse(null),
                task.requirements().within(),
                due.map(Deadline::at).orElse(null),
                due.map(Deadline::warnAt).orElse(null),
                due.map(Deadline::reportedAt).orElse(null),
                task.isDone(),
                actions(task, engagement.rules(task, () -> present), viewer));
    }

    /** Those on a checklist, or on a waiver, where the playbook has one. */
    private static List<AllowedAction> actions(Task task, TaskRules rules, Caller viewer) {
        Actor actor = Actor.of(viewer);
        List<AllowedAction> actions = new ArrayList<>();
        actions.add(action("addEvidence", viewer, () -> rules.addEvidence(actor.side())));
        if (!task.requirements().checklist().isEmpty()) {
            actions.add(action("tickItem", viewer, () -> rules.onChecklist("tickItem", actor)));
        }
        actions.add(action("signOff", viewer, () -> rules.signOff(actor)));
        actions.add(action("withdrawSignOff", viewer, () -> rules.withdrawSignOff(actor)));
        actions.add(action("reassign", viewer, () -> rules.reassign(actor)));
        if (task.requirements().waivable()) {
            actions.add(action("requestWaiver", viewer, () -> rules.requestWaiver(actor)));
            actions.add(action("grantWaiver", viewer, () -> rules.grantWaiver(actor)));
            actions.add(action("refuseWaiver", viewer, () -> rules.refuseWaiver(actor)));
            actions.add(action("endWaiver", viewer, () -> rules.endWaiver(actor)));
        }
        return List.copyOf(actions);
    }

    private static AllowedAction action(String name, Caller viewer, Supplier<Optional<Refusal>> obstacle) {
        return AllowedAction.of(name, viewer, Actor.SELLING, obstacle);
    }

    @Schema(description = "One point of a checklist, and who says that it is there")
    record ChecklistItemView(
            @Schema(example = "docks-counted") String code,

            @Schema(example = "The number of docks per day is known")
            String text,

            @Schema(description = "Absent until it is ticked", example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
            UUID tickedBy,

            @Schema(description = "Absent until it is ticked", example = "2026-03-02T09:15:00Z")
            Instant tickedAt) {
        private static ChecklistItemView of(ChecklistItem item, Task task) {
            Optional<Tick> tick = task.tick(item.code());
            return new ChecklistItemView(
                    item.code(),
                    item.text(),
                    tick.map(Tick::by).orElse(null),
                    tick.map(Tick::at).orElse(null));
        }
    }
}
