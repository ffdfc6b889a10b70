package dev.tandem.lead.deal.terms;

import dev.tandem.lead.deal.terms.Participant.Attribution;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The part of one of the vendor's people in a deal. It is credited beside the partners' 100 %, not out of it. */
@Schema(description = "The part of one of the vendor's people, credited beside the partners' 100 %")
public record VendorParticipant(
        @NotNull @Schema(example = "0197f6a0-0000-8000-8000-00000000000b")
        UUID personId,

        @NotNull @Schema(example = "coSold") Attribution attribution,
        @Valid @NotNull Evidence evidence) {}
