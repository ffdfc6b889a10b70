package dev.tandem.lead.deal.terms;

import dev.tandem.platform.money.Money;
import dev.tandem.platform.money.NotNegative;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One product of a deal, with its quantity.
 *
 * @param unitPrice per piece; null when only the line's amount was agreed
 * @param amount of the line: exactly quantity times unit price, where there is one
 */
@Schema(
        description =
                "One product of a deal, with its quantity; amount is quantity times unitPrice, where there is one",
        example =
                "{\"productId\":\"0192f1c2-7d3e-7abc-8def-01234567100b\",\"quantity\":3,"
                        + "\"unitPrice\":{\"amount\":\"411.50\",\"currency\":\"USD\"},\"amount\":{\"amount\":\"1234.50\",\"currency\":\"USD\"}}")
public record DealLine(
        @NotNull UUID productId,
        @Min(1) @Schema(example = "3") int quantity,
        @NotNegative Money unitPrice,
        @NotNull @NotNegative Money amount) {}
