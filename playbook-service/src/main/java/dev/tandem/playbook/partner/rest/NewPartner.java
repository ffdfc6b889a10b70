package dev.tandem.playbook.partner.rest;

import dev.tandem.playbook.partner.Partner;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A partner that joins the program")
record NewPartner(
        @NotBlank @Size(max = 200) @Schema(example = "Alpine Systems")
        String name,

        @Size(max = 100) @Schema(description = "Its id in the vendor's other systems, unique", example = "alpine")
        String externalId,

        @Size(max = 60) @Schema(description = "As the routing rules name it", example = "DACH")
        String territory,

        @Size(max = 255) @Schema(description = "The vendor's person who looks after it", example = "max")
        String managerId) {

    Partner partner() {
        return new Partner(externalId, name, territory, managerId);
    }
}
