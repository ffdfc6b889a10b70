package dev.tandem.lead.choice.rule;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One criterion of a playbook, held against one sale. */
@Schema(name = "PlaybookCriterion", description = "One criterion of a playbook, held against one sale")
public record Criterion(
        @Schema(
                description =
                        "product, territory, partnerType, country, industry, or attributes. with the name of an attribute of leads",
                example = "industry")
        String name,

        @Schema(
                description = "What the playbook names; any of it matches",
                examples = {"[\"contract logistics\",\"cold chain\"]"})
        List<String> expected,

        @Schema(
                description =
                        "What is known of the sale; empty if nothing is, and for an attribute that does not match; absent"
                                + " for a partner",
                examples = {"[\"Cold chain\"]"})
        List<String> actual,

        boolean matched) {
    /** As a partner reads it, which learns nothing of what the vendor knows of a company. */
    public Criterion withoutFacts() {
        return new Criterion(name, expected, null, matched);
    }
}
