package dev.tandem.lead.choice.rule;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.tandem.lead.playbook.PlaybookVersion;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A playbook that is for the partner of a sale, and why the sale runs by it, or does not. */
@Schema(
        description =
                "A playbook that is for the partner of a sale, in its newest version, or in the variant that the sale is assigned to,"
                        + " and why the sale runs by it, or does not")
public record PlaybookCandidate(
        @Schema(description = "The id of the version", example = "0192f1c2-7d3e-7abc-8def-012345671009")
        UUID playbookId,

        @Schema(example = "1") int version,
        @Schema(example = "reseller-co-sale") String code,
        boolean chosen,

        @Schema(description = "Empty if it is made for any sale")
        List<Criterion> criteria) {

    @JsonIgnore
    public boolean matches() {
        return criteria.stream().allMatch(Criterion::matched);
    }

    /** A variant is for the same partners and the same sales. */
    PlaybookCandidate in(PlaybookVersion variant) {
        return new PlaybookCandidate(variant.id(), variant.version(), code, chosen, criteria);
    }

    PlaybookCandidate taken() {
        return new PlaybookCandidate(playbookId, version, code, true, criteria);
    }
}
