package dev.tandem.lead.choice.rest;

import dev.tandem.lead.choice.PlaybookCandidates;
import dev.tandem.lead.choice.PlaybookChoice;
import dev.tandem.lead.choice.rule.Assignment;
import dev.tandem.lead.choice.rule.Choice;
import dev.tandem.lead.choice.rule.Criterion;
import dev.tandem.lead.choice.rule.PlaybookCandidate;
import dev.tandem.lead.playbook.PlaybookVersion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlaybookChoice", description = "Which playbook a sale runs by, and why")
record PlaybookChoiceView(
        @Schema(
                description =
                        "The version; absent if the sale could run by none. A running sale may have changed to another"
                                + " version since")
        PlaybookVersion playbook,

        @Schema(description = "Of the playbook; absent if the sale could run by none", example = "reseller-co-sale")
        String code,

        @Schema(description = "Absent if the sale could run by none", example = "mostCriteria")
        Choice.Because because,

        @Schema(description = "Those of the playbook, held against the sale; absent if the sale could run by none")
        List<Criterion> criteria,

        @Schema(
                description =
                        "The playbooks that are for the partner, the best first, at most 50 of them for a sale that has begun;"
                                + " absent for a partner")
        List<PlaybookCandidate> candidates,

        @Schema(description = "How many there are or were; absent for a partner", example = "2")
        Integer candidatesTotal,

        @Schema(
                description =
                        "To an arm of an experiment with the playbook; absent if the sale is in none, and for a partner")
        Assignment experiment,

        @Schema(description = "Absent for a preview", example = "2026-03-02T09:15:00Z")
        Instant chosenAt) {
    /** Of a sale that has not begun. */
    static PlaybookChoiceView preview(Choice choice) {
        Optional<PlaybookCandidate> chosen = choice.chosen();
        return new PlaybookChoiceView(
                chosen.map(one -> new PlaybookVersion(one.playbookId(), one.version()))
                        .orElse(null),
                chosen.map(PlaybookCandidate::code).orElse(null),
                choice.because(),
                chosen.map(PlaybookCandidate::criteria).orElse(null),
                choice.candidates(),
                choice.candidates().size(),
                choice.assignment(),
                null);
    }

    /** @param candidates empty for a partner */
    static PlaybookChoiceView of(PlaybookChoice choice, Optional<PlaybookCandidates> candidates) {
        return new PlaybookChoiceView(
                choice.playbook(),
                choice.code(),
                choice.because(),
                candidates.map(known -> known.candidates().get(0).criteria()).orElse(choice.criteria()),
                candidates.map(PlaybookCandidates::candidates).orElse(null),
                candidates.map(PlaybookCandidates::total).orElse(null),
                candidates.map(PlaybookCandidates::assignment).orElse(null),
                choice.chosenAt());
    }
}
