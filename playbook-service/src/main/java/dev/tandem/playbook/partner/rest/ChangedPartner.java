package dev.tandem.playbook.partner.rest;

import dev.tandem.playbook.partner.ContactMap;
import dev.tandem.playbook.partner.IntegrationDepth;
import dev.tandem.playbook.partner.Partner;
import dev.tandem.playbook.partner.PartnerProfile;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "All that can be changed of a partner; its own administrator changes contacts",
        example = "{\"integrationDepth\":\"certified\",\"contacts\":{\"technical\":\"ada\"}}")
record ChangedPartner(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 60) String territory,
        @Size(max = 255) String managerId,
        @NotNull IntegrationDepth integrationDepth,
        @NotNull @Valid ContactMap contacts) {

    static ChangedPartner of(Partner partner) {
        PartnerProfile profile = partner.profile();
        return new ChangedPartner(
                profile.name(),
                profile.territory(),
                profile.managerId(),
                profile.integrationDepth(),
                profile.contacts());
    }

    PartnerProfile profile() {
        return new PartnerProfile(name, territory, managerId, integrationDepth, contacts);
    }
}
