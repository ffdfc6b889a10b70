package dev.tandem.playbook.objection.rest;

import dev.tandem.playbook.objection.ObjectionOutcome;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request bodies for objections. */
final class ObjectionRequests {
    private ObjectionRequests() {}

    @Schema(description = "A customer's objection to the offer")
    record RaiseObjectionRequest(
            @NotBlank @Size(max = 2000) @Schema(example = "They say it costs twice what they pay today")
            String text,

            @Size(max = 60)
            @Schema(
                    description = "Code of the matching prepared answer; left out to get suggestions for the text",
                    example = "too-expensive")
            String code) {}

    @Schema(description = "The outcome of an objection")
    record CloseObjectionRequest(
            @NotNull @Schema(description = "overcome or lost", example = "overcome")
            ObjectionOutcome outcome,

            @Size(max = 60)
            @Schema(
                    description = "Code of the prepared answer that was given; left out for an answer of your own",
                    example = "too-expensive")
            String answer,

            @NotBlank @Size(max = 4000) @Schema(example = "Their own invoices for waiting time convinced them")
            String note) {}
}
