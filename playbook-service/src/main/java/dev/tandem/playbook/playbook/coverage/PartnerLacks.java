package dev.tandem.playbook.playbook.coverage;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which duties nobody at one partner could do today. */
@Schema(description = "Which duties nobody at one partner could do today")
public record PartnerLacks(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671005")
        UUID partnerId,

        @Schema(description = "In the order of the role matrix; empty if somebody could do each")
        List<LackingDuty> lacking) {}
