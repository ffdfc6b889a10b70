package dev.tandem.playbook.playbook.content;

import dev.tandem.platform.money.Money;
import dev.tandem.platform.money.NotNegative;
import dev.tandem.playbook.document.DocumentCodes;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.SideRole;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The largest discount that one role may grant alone.
 *
 * @param the role that may grant it
 * @param maximumDiscountPercent 0 to 100, at most two decimals
 * @param upToAmount the largest sale that it applies to, in that currency; null for any
 * @param approver of larger discounts; null if no one may approve them
 */
@Schema(description = "The largest discount that one role may grant alone")
public record PricingGuardrail(
        @NotBlank @Pattern(regexp = DocumentCodes.CODE) @Schema(example = "seller-small")
        String code,

        @NotNull @Valid SideRole holder,

        @NotNull
        @Pattern(regexp = PERCENT, message = "must be a percentage from 0 to 100 in a text, with at most two decimals")
        @Schema(description = "0 to 100, at most two decimals", example = "12.50")
        String maximumDiscountPercent,

        @NotNegative @Schema(description = "The largest sale that it applies to; any sale if left out")
        Money upToAmount,

        @Valid SideRole approver) {
    private static final String PERCENT = "^(100(\\.0{1,2})?|[0-9]{1,2}(\\.[0-9]{1,2})?)$";

    public BigDecimal maximum() {
        return new BigDecimal(maximumDiscountPercent);
    }

    /**
     * Whether the partner's administrator says who is held to it, as functional roles of the partner's people are theirs to
     * give: so it lets nobody grant more than the administrator may.
     */
    public boolean givenByPartnerAdmin() {
        return holder.side() == Side.PARTNER && !Side.PARTNER.has(holder.role());
    }
}
