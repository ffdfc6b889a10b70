package dev.tandem.playbook.experiment.rest;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.rest.AllowedAction;
import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.experiment.Experiment;
import dev.tandem.playbook.experiment.ExperimentAction;
import dev.tandem.playbook.experiment.ExperimentStatus;
import dev.tandem.playbook.experiment.ShareOfSales;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Experiment",
        description =
                "A variant of a playbook on a share of the sales, compared with the version in force, its control")
record ExperimentView(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671090")
        UUID id,

        @Schema(example = "3") int revision,
        Instant createdAt,
        Instant updatedAt,

        @Schema(description = "Of the playbook", example = "reseller-co-sale")
        String code,

        ExperimentStatus status,

        @Schema(description = "The version in force, by which the other sales run")
        DocumentVersion control,

        DocumentVersion variant,

        @Schema(
                description = "The present share of the sales that run by the variant, in whole percent",
                example = "20")
        int sharePercent,

        @Schema(description = "Each share with the time from which it holds, the present one last")
        List<ShareOfSales> shares,

        @Schema(example = "A visit before the proposal wins more sales, since planners see the docks")
        String hypothesis,

        @Schema(
                description = "On which sales are assigned, in the program's time zone; absent for no such day",
                example = "2026-06-30")
        LocalDate lastDay,

        @Schema(
                description =
                        "Whether sales that start today are assigned. After its last day it runs on, without new sales, until"
                                + " somebody adopts or drops the variant")
        boolean assigning,

        @Schema(example = "c2f7916b-d8a4-8053-8e6b-94a1f05c2d73")
        UUID declaredBy,

        @Schema(description = "Absent until its variant is published", example = "2026-03-02T09:15:00Z")
        Instant startedAt,

        @Schema(description = "Absent until the variant is adopted or dropped", example = "2026-06-30T09:15:00Z")
        Instant endedAt,

        @Schema(
                description = "Absent until the variant is adopted or dropped",
                example = "1e9a5d40-37bc-8f18-a27c-6bd80e43f594")
        UUID endedBy,

        @Schema(
                description = "Why it was adopted or dropped; absent until then",
                example = "It wins 15 points more, in every territory")
        String endedBecause,

        List<AllowedAction> allowedActions) {
    /** @param today in the program's time zone */
    static ExperimentView of(Experiment experiment, LocalDate today, Caller caller) {
        return new ExperimentView(
                experiment.id(),
                experiment.revision(),
                experiment.createdAt(),
                experiment.updatedAt(),
                experiment.code(),
                experiment.status(),
                experiment.control(),
                experiment.variant(),
                experiment.share().percent(),
                experiment.shares(),
                experiment.hypothesis(),
                experiment.lastDay().orElse(null),
                experiment.assignsOn(today),
                experiment.declaredBy(),
                experiment.startedAt().orElse(null),
                experiment.ending().map(Experiment.Ending::at).orElse(null),
                experiment.ending().map(Experiment.Ending::by).orElse(null),
                experiment.ending().map(Experiment.Ending::reason).orElse(null),
                ExperimentAction.of(experiment, caller));
    }
}
