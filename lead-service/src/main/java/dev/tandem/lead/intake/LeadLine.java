package dev.tandem.lead.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.lead.lead.Lead;
import dev.tandem.platform.problem.FieldFault;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One lead of a file.
 *
 * @param line on which it begins, counted from 1; in CSV the header is line 1
 * @param externalId null when none could be read
 * @param arrival null when there are faults
 * @param faults every fault of the line
 */
public record LeadLine(int line, String externalId, Arrival arrival, List<FieldFault> faults) {
    /** For a line that could not be read at all. */
    public static LeadLine broken(int line, String why) {
        return new LeadLine(line, null, null, List.of(new FieldFault("", "malformedLine", why)));
    }

    boolean isReadable() {
        return faults.isEmpty();
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(description = "The result for one line")
    public record LeadLineAnswer(
            @Schema(
                    description = "On which the lead begins, counted from 1; in CSV the header is line 1",
                    example = "2")
            int line,

            @Schema(description = "Absent when none could be read", example = "crm-4711")
            String externalId,

            Outcome outcome,

            @Schema(description = "Absent for a rejected line")
            UUID leadId,

            @Schema(
                    description = "The trait that identified it; absent unless it is a duplicate",
                    example = "sameEmail")
            String duplicateReason,

            @Schema(description = "Every reason for its rejection; absent for a line that is not rejected")
            List<FieldFault> errors) {

        /** The possible results for a line. */
        @Schema(name = "IntakeOutcome")
        public enum Outcome {
            @JsonProperty("taken")
            TAKEN,
            /** Taken in and attached to the original lead. */
            @JsonProperty("duplicate")
            DUPLICATE,
            /** A lead with this external id already exists, so that a file can be sent again after an interruption. */
            @JsonProperty("unchanged")
            UNCHANGED,
            @JsonProperty("rejected")
            REJECTED
        }

        static LeadLineAnswer of(LeadLine line, IntakeResult result) {
            if (result instanceof IntakeResult.Taken taken) {
                return taken(line, taken.lead());
            }
            if (result instanceof IntakeResult.Known known) {
                return unchanged(line, known.leadId());
            }
            return rejected(line, ((IntakeResult.Faulty) result).faults());
        }

        private static LeadLineAnswer taken(LeadLine line, Lead lead) {
            Outcome outcome = lead.duplicateOf().isPresent() ? Outcome.DUPLICATE : Outcome.TAKEN;
            return new LeadLineAnswer(
                    line.line(), line.externalId(), outcome, lead.id(), lead.duplicateReason(), List.of());
        }

        private static LeadLineAnswer unchanged(LeadLine line, UUID lead) {
            return new LeadLineAnswer(line.line(), line.externalId(), Outcome.UNCHANGED, lead, null, List.of());
        }

        static LeadLineAnswer rejected(LeadLine line, List<FieldFault> errors) {
            return new LeadLineAnswer(line.line(), line.externalId(), Outcome.REJECTED, null, null, errors);
        }
    }
}
