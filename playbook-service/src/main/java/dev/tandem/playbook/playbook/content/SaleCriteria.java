package dev.tandem.playbook.playbook.content;

import dev.tandem.playbook.document.DocumentCodes;
import dev.tandem.playbook.partner.PartnerType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sales that a playbook is made for. Each filled list, and each attribute, is one criterion; the lead service compares them. */
@Schema(
        description =
                "The sales that a playbook is made for. Each filled list, and each attribute, is one criterion, which a"
                        + " sale matches by any of its values. A sale runs by the playbook of which it matches all criteria,"
                        + " and of several by the one with the most")
public record SaleCriteria(
        @Size(max = 200)
        @Schema(
                description = "Products of the price list, of which the sale is about one",
                examples = {"[\"0192f1c2-7d3e-7abc-8def-012345671020\"]"})
        List<@NotNull UUID> productIds,

        @Size(max = 100)
        @Schema(
                description =
                        "Where it is sold: the territory that the lead was routed in, else the partner's. Each some"
                                + " partner's",
                examples = {"[\"DACH\"]"})
        List<@NotBlank @Size(max = 60) String> territories,

        @Size(max = 20)
        @Schema(
                description = "Of the partner of the sale",
                examples = {"[\"reseller\"]"})
        List<@NotNull PartnerType> partnerTypes,

        @Size(max = 250)
        @Schema(
                description = "Of the customer, by ISO 3166-1",
                examples = {"[\"DE\",\"AT\",\"CH\"]"})
        List<@Pattern(regexp = "[A-Z]{2}") @NotNull String> countries,

        @Size(max = 50)
        @Schema(
                description = "Of the customer, as the sector of its account; upper and lower case are the same",
                examples = {"[\"contract logistics\",\"cold chain\"]"})
        List<@NotBlank @Size(max = 200) String> industries,

        @Size(max = 20)
        @Schema(
                description =
                        "What else an ideal customer has, such as a size or a segment, by the attributes of leads")
        List<@Valid @NotNull LeadAttribute> attributes) {
    public SaleCriteria {
        productIds = DocumentCodes.orEmpty(productIds);
        territories = DocumentCodes.orEmpty(territories);
        partnerTypes = DocumentCodes.orEmpty(partnerTypes);
        countries = DocumentCodes.orEmpty(countries);
        industries = DocumentCodes.orEmpty(industries);
        attributes = DocumentCodes.orEmpty(attributes);
    }

    boolean allowsAny() {
        return productIds.isEmpty()
                && territories.isEmpty()
                && partnerTypes.isEmpty()
                && countries.isEmpty()
                && industries.isEmpty()
                && attributes.isEmpty();
    }

    @Schema(description = "An attribute of leads, and the values of it that match")
    public record LeadAttribute(
            @NotBlank
            @Size(max = 100)
            @Schema(description = "As the schema of leads' attributes names it", example = "segment")
            String name,

            @NotEmpty @Size(max = 50) @Schema(examples = {"[\"midmarket\"]"})
            List<@NotBlank @Size(max = 200) String> values) {}
}
