package dev.tandem.playbook.playbook.content;

import dev.tandem.playbook.document.DocumentCodes;
import dev.tandem.playbook.partner.PartnerTraits;
import dev.tandem.playbook.partner.PartnerType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The partners that a playbook is for: those that each filled list holds. An empty list holds all of them. The database has the
 * same rule, in the wall of playbooks.
 */
@Schema(
        description =
                "The partners that a playbook is for: those that each filled list holds. A list that is left out, or"
                        + " empty, holds all of them")
public record Audience(
        @Size(max = 500) @Schema(examples = {"[\"0192f1c2-7d3e-7abc-8def-012345671005\"]"})
        List<@NotNull UUID> partnerIds,

        @Size(max = 50)
        @Schema(
                description = "Each stated in the tier rules, or some partner's",
                examples = {"[\"gold\",\"platinum\"]"})
        List<@NotBlank @Size(max = 40) String> tiers,

        @Size(max = 20) @Schema(examples = {"[\"reseller\",\"distributor\"]"})
        List<@NotNull PartnerType> partnerTypes,

        @Size(max = 100)
        @Schema(
                description = "Each some partner's",
                examples = {"[\"DACH\"]"})
        List<@NotBlank @Size(max = 60) String> territories) {
    public Audience {
        partnerIds = DocumentCodes.orEmpty(partnerIds);
        tiers = DocumentCodes.orEmpty(tiers);
        partnerTypes = DocumentCodes.orEmpty(partnerTypes);
        territories = DocumentCodes.orEmpty(territories);
    }

    public boolean holds(PartnerTraits partner) {
        return holds(partnerIds, partner.partnerId())
                && holds(tiers, partner.tier())
                && holds(partnerTypes, partner.type())
                && holds(territories, partner.territory());
    }

    /** A list holds nobody of whom it is not known. */
    private static <T> boolean holds(Collection<T> those, T one) {
        return those.isEmpty() || one != null && those.contains(one);
    }

    boolean holdsEverybody() {
        return partnerIds.isEmpty() && tiers.isEmpty() && partnerTypes.isEmpty() && territories.isEmpty();
    }
}
