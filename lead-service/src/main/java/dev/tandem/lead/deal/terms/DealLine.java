package dev.tandem.lead.deal.terms;

import dev.tandem.platform.money.Money;
import dev.tandem.platform.money.NotNegative;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much of one product is sold.
 *
 * @param unitPrice of one piece; null when only the line's amount was agreed
 * @param amount of the line: quantity times unit price exactly, where there is one
 */
@Schema(description = "How much of one product is sold; amount is quantity times unitPrice, where there is one")
public record DealLine(
        @NotNull UUID productId,
        @Min(1) @Schema(example = "3") int quantity,
        @NotNegative Money unitPrice,
        @NotNull @NotNegative Money amount) {}
