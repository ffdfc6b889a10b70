package dev.tandem.lead.deal.terms;

import dev.tandem.platform.money.Money;
import dev.tandem.platform.money.NotNegative;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a deal is about, and all of it that can be changed while it is open.
 *
 * @param amount what the customer pays
 * @param margin what remains to the vendor of it; null when unknown
 * @param annualValue what it is worth per year; null when unknown
 * @param participants whose shares are exactly 100 together; none at all means the owning partner alone
 */
@Schema(description = "What a deal is about, and all of it that can be changed while it is open")
public record DealTerms(
        @NotNull @NotNegative Money amount,
        Money margin,
        @NotNegative Money annualValue,
        @Size(max = 200) List<@Valid @NotNull DealLine> lines,
        @Size(max = 50) List<@Valid @NotNull Participant> participants) {

    public DealTerms {
        lines = List.copyOf(Objects.requireNonNullElse(lines, List.of()));
        participants = List.copyOf(Objects.requireNonNullElse(participants, List.of()));
    }
}
