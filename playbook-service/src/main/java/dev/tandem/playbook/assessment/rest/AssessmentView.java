package dev.tandem.playbook.assessment.rest;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.rest.AllowedAction;
import dev.tandem.playbook.approval.Approval;
import dev.tandem.playbook.assessment.Answer;
import dev.tandem.playbook.assessment.Assessment;
import dev.tandem.playbook.assessment.AssessmentAction;
import dev.tandem.playbook.assessment.AssessmentResult;
import dev.tandem.playbook.assessment.AssessmentStatus;
import dev.tandem.playbook.assessment.Conclusion;
import dev.tandem.playbook.assessment.Score;
import dev.tandem.playbook.work.Assignment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The questions that were sent to one partner, its answers, and what is concluded from them")
record AssessmentView(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671072")
        UUID id,

        @Schema(example = "3") int revision,
        Instant createdAt,
        Instant updatedAt,

        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671005")
        UUID partnerId,

        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671070")
        UUID templateId,

        @Schema(example = "reseller-security") String templateCode,
        @Schema(example = "1") int templateVersion,
        @Schema(example = "Security of a reseller") String name,

        @Schema(
                description = "What it is for; absent if nobody said",
                example = "Whether a reseller may keep data of our customers")
        String purpose,

        AssessmentStatus status,
        @Schema(example = "2026-04-30") LocalDate dueOn,

        @Schema(example = "c2f7916b-d8a4-8053-8e6b-94a1f05c2d73")
        UUID sentBy,

        @Schema(example = "2026-04-02T09:15:00Z") Instant sentAt,

        @Schema(
                description = "The person of the partner who answers; absent if its administrators do",
                example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID ownerId,

        List<AskedSection> sections,
        List<Answer> answers,

        @Schema(
                description = "Who has returned it; absent until then",
                example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID returnedBy,

        @Schema(description = "Absent likewise", example = "2026-04-20T09:15:00Z")
        Instant returnedAt,

        @Schema(description = "The last time it was sent back; absent if it was not")
        SentBackView sentBack,

        @Schema(description = "Absent for a partner before the conclusion, and while no answer counts")
        ScoreView score,

        @Schema(description = "What is proposed, or concluded; absent for a partner before it is approved")
        ConclusionView conclusion,

        @Schema(
                description = "Why the last result was not approved; absent for a partner, and if it was not refused",
                example = "Say which contractors do not")
        String refusedBecause,

        List<AllowedAction> allowedActions) {
    static AssessmentView of(Assessment assessment, Caller viewer) {
        Assignment work = assessment.work();
        Optional<Assignment.Step> returned = Optional.ofNullable(work.returned());
        boolean scored = viewer.isVendor() || assessment.isConcluded();
        return new AssessmentView(
                assessment.id(),
                assessment.revision(),
                assessment.createdAt(),
                assessment.updatedAt(),
                assessment.partnerId(),
                assessment.template().id(),
                assessment.templateCode(),
                assessment.template().version(),
                assessment.content().name(),
                assessment.content().purpose(),
                assessment.status(),
                assessment.dueOn(),
                work.givenBy(),
                assessment.sentAt(),
                work.doer(),
                assessment.content().sections().stream()
                        .map(section -> AskedSection.of(section, scored))
                        .toList(),
                assessment.given(),
                returned.map(Assignment.Step::by).orElse(null),
                returned.map(Assignment.Step::at).orElse(null),
                SentBackView.of(work.sentBack()),
                scored ? ScoreView.of(assessment.score()) : null,
                assessment
                        .conclusion()
                        .filter(one -> scored)
                        .map(ConclusionView::of)
                        .orElse(null),
                assessment.refusedBecause().filter(one -> viewer.isVendor()).orElse(null),
                AssessmentAction.of(assessment, viewer));
    }

    @Schema(name = "AssessmentSentBack", description = "That it was sent back, and why")
    record SentBackView(
            @Schema(example = "1e9a5d40-37bc-8f18-a27c-6bd80e43f594")
            UUID by,

            @Schema(example = "2026-04-21T09:15:00Z") Instant at,

            @Schema(example = "Say which contractors do not")
            String reason) {
        static SentBackView of(Assignment.SentBack sentBack) {
            return sentBack == null ? null : new SentBackView(sentBack.by(), sentBack.at(), sentBack.reason());
        }
    }

    @Schema(
            name = "AssessmentScore",
            description = "The sum of weight times points, of all answers but those that do not apply")
    record ScoreView(
            @Schema(description = "Exactly", example = "15.5")
            String points,

            @Schema(description = "The most that it could have been, exactly", example = "20")
            String most,

            @Schema(description = "From 0 to 1, to four digits, halves to the even one", example = "0.7750")
            String ratio) {
        static ScoreView of(Score score) {
            return score.isOfNothing()
                    ? null
                    : new ScoreView(
                            score.points().toPlainString(),
                            score.most().toPlainString(),
                            score.ratio().toPlainString());
        }
    }

    @Schema(name = "AssessmentConclusion", description = "What a reviewer proposes, and a second person approves")
    record ConclusionView(
            AssessmentResult result,

            @Schema(
                    description = "Absent without any",
                    example = "Contractors have to sign in with a second factor by June")
            String reasons,

            @Schema(example = "1e9a5d40-37bc-8f18-a27c-6bd80e43f594")
            UUID proposedBy,

            @Schema(example = "2026-04-22T09:15:00Z") Instant proposedAt,

            @Schema(description = "Absent until it is approved", example = "c2f7916b-d8a4-8053-8e6b-94a1f05c2d73")
            UUID approvedBy,

            @Schema(description = "Absent likewise", example = "2026-04-23T09:15:00Z")
            Instant approvedAt) {
        static ConclusionView of(Conclusion conclusion) {
            Optional<Approval> approval = conclusion.given().stream().findFirst();
            return new ConclusionView(
                    conclusion.result(),
                    conclusion.reasons(),
                    conclusion.proposedBy(),
                    conclusion.proposedAt(),
                    approval.map(Approval::by).orElse(null),
                    approval.map(Approval::at).orElse(null));
        }
    }
}
