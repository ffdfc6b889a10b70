package dev.tandem.playbook.objection.rest;

import dev.tandem.playbook.objection.Objection;
import dev.tandem.playbook.objection.ObjectionDesk;
import dev.tandem.playbook.objection.ObjectionOutcome;
import dev.tandem.playbook.staff.Side;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
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
            String code,

            @Schema(description = "The side that answers it; that of who raises it if left out", example = "partner")
            Side side,

            @Schema(
                    description = "Who answers it, a person of that side. If left out whoever raises it does; at the"
                            + " other side, whoever leads it",
                    example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
            UUID ownerId,

            @Schema(description = "Left out for no time", example = "2026-03-06T16:00:00Z")
            Instant dueAt) {
        ObjectionDesk.Answering answering() {
            return new ObjectionDesk.Answering(side, ownerId, dueAt);
        }
    }

    @Schema(
            description = "All fields of an objection that can be changed",
            example = "{\"dueAt\":\"2026-03-09T16:00:00Z\"}")
    record ChangeObjectionRequest(
            @Schema(
                    description = "A person of the side that answers it",
                    example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
            UUID ownerId,

            @Schema(description = "null for no time", example = "2026-03-09T16:00:00Z")
            Instant dueAt) {
        static ChangeObjectionRequest of(Objection objection) {
            return new ChangeObjectionRequest(
                    objection.ownerId().orElse(null), objection.dueAt().orElse(null));
        }
    }

    @Schema(description = "Why an objection is open again")
    record ReopenObjectionRequest(
            @NotBlank @Size(max = 2000) @Schema(example = "Their purchasing has brought it up again")
            String reason) {}

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
