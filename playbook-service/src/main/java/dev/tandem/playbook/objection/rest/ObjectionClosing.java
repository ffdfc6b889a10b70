package dev.tandem.playbook.objection.rest;

import dev.tandem.playbook.objection.ObjectionOutcome;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What became of an objection")
record ObjectionClosing(
        @NotNull @Schema(description = "overcome or lost") ObjectionOutcome outcome,

        @Size(max = 60)
        @Schema(
                description = "Code of the prepared answer that was given; left out for one of your own",
                example = "too-expensive")
        String answer,

        @NotBlank @Size(max = 4000) @Schema(example = "Their own invoices for waiting time convinced them")
        String note) {}
