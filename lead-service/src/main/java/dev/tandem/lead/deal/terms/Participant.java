package dev.tandem.lead.deal.terms;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A partner's part in a deal.
 *
 * @param evidence null for the owning partner, whose handoff or registration is its evidence
 * @param share of the deal's earnings, in percent; the shares of a deal add up to exactly 100
 */
@Schema(description = "A partner's part in a deal")
public record Participant(
        @NotNull UUID partnerId,
        @NotNull Attribution attribution,

        @NotNull
        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 6)
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING, example = "70")
        BigDecimal share,

        @Valid
        @Schema(
                description =
                        "Required except for the owning partner, whose handoff or registration is sufficient evidence")
        Evidence evidence) {
    /** A partner's kind of contribution to a deal. */
    public enum Attribution {
        @JsonProperty("sourced")
        SOURCED,
        @JsonProperty("influenced")
        INFLUENCED,
        @JsonProperty("coSold")
        CO_SOLD,
        @JsonProperty("fulfilled")
        FULFILLED
    }

    public static Participant alone(UUID partnerId) {
        return new Participant(partnerId, Attribution.SOURCED, new BigDecimal(100), null);
    }
}
