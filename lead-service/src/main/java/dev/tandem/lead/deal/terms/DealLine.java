package dev.tandem.lead.deal.terms;

import dev.tandem.platform.money.Money;
import dev.tandem.platform.money.NotNegative;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of one product is sold. */
@Schema(description = "How much of one product is sold")
public record DealLine(
        @NotNull UUID productId,
        @Min(1) int quantity,
        @NotNull @NotNegative Money amount) {}
