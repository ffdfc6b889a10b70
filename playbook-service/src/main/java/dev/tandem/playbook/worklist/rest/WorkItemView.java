package dev.tandem.playbook.worklist.rest;

import dev.tandem.playbook.approval.ApprovalStep;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.worklist.WorkItem;
import dev.tandem.playbook.worklist.WorkKind;
import dev.tandem.playbook.worklist.WorkSource;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WorkItem", description = "One open piece of work, as long as it is open")
record WorkItemView(
        @Schema(
                description = "Of the piece; another one once somebody else does it",
                example = "0192f1c2-7d3e-7abc-8def-012345671060")
        UUID id,

        WorkKind kind,

        @Schema(
                description =
                        "The record that it is about: the engagement of a task or a seat, or else the discount request, the"
                                + " escalation, the item of the closing plan, the objection, or the conflict case",
                example = "0192f1c2-7d3e-7abc-8def-01234567100c")
        UUID recordId,

        @Schema(
                description =
                        "What the record is, of an assignment, a review or an approval; absent for all else, whose"
                                + " kind says it",
                example = "certification")
        String recordKind,

        @Schema(
                description = "The sale; absent for a conflict of the two companies as a whole",
                example = "0192f1c2-7d3e-7abc-8def-01234567100c")
        UUID engagementId,

        @Schema(
                description = "The sale's thread; absent if it belongs to no sale",
                example = "0192f1c2-7d3e-7abc-8def-012345671000")
        UUID thread,

        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671005")
        UUID partnerId,

        @Schema(
                description =
                        "Of a task, or what an escalation is about; of a seat, its code in the playbook; absent for all else",
                example = "technical-validation")
        String activity,

        @Schema(
                description =
                        "The name of the activity or item, the role that fills a seat, the subject of a conflict, what a customer objects, or the reason of who asks",
                example = "Technical validation")
        String title,

        @Schema(description = "Absent without a time", example = "2026-03-04T17:00:00Z")
        Instant dueAt,

        @Schema(description = "Whether its time is over", example = "false")
        boolean overdue,

        @Schema(
                description = "Who is to do it, or is stood in for; absent if anybody with one of the roles may",
                example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID personId,

        @Schema(
                description =
                        "Of whoever is to do it; empty for an item of a closing plan and an objection, for a decider whom both"
                                + " sides named, and, for a partner, for a discount that the vendor's side has to approve",
                examples = {"[\"partnerSeller\"]"})
        List<String> roles,

        @Schema(description = "The side that is to do it") Side side,

        @Schema(
                description = "Who has asked for it, or answers for it; absent if nobody else does",
                example = "a84e0f19-6c53-8d27-b1fe-30c95d7264e2")
        UUID awaitedBy,

        @Schema(description = "When it came to whoever is to do it", example = "2026-03-02T09:15:00Z")
        Instant since) {
    static WorkItemView of(WorkItem item, Side viewer, Instant now) {
        WorkSource source = item.source();
        return new WorkItemView(
                item.id(),
                item.kind(),
                source.recordId(),
                source.recordKind(),
                source.engagementId(),
                source.thread(),
                source.partnerId(),
                item.activity().orElse(null),
                item.title(),
                item.due().orElse(null),
                item.isOverdue(now),
                item.personId().orElse(null),
                item.kind() == WorkKind.DISCOUNT
                        ? new ApprovalStep(item.side(), item.roles())
                                .asSeenBy(viewer)
                                .roles()
                        : item.roles(),
                item.side(),
                item.awaitedBy().orElse(null),
                item.since());
    }
}
