package dev.tandem.incentive.statement.rest;

import dev.tandem.incentive.statement.SettlementTerms;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The settlement terms, in requests and responses. */
@Schema(name = "SettlementTerms")
public record SettlementTermsView(
        @NotNull
        @Min(1)
        @Max(365)
        @Schema(
                example = "30",
                description = "The number of days after publication in which a line may be disputed; 30 by default")
        Integer disputeDays,

        @NotNull
        @Min(1)
        @Max(365)
        @Schema(
                example = "10",
                description = "The number of days in which a dispute is to be decided; 10 by " + "default")
        Integer decisionDays,

        @NotNull
        @Size(max = 50)
        @Schema(
                example = "[{\"amount\":\"5000.00\",\"currency\":\"USD\"}]",
                description = "The amounts, one per currency, from which a person other than the submitter must "
                        + "approve a statement; for a currency that is not listed, always")
        List<@NotNull Money> fourEyesFrom) {

    /** @throws InvalidRequest with each amount that is negative or repeats a currency */
    SettlementTermsView checked() {
        List<FieldFault> faults = new ArrayList<>();
        Set<Currency> currencies = new HashSet<>();
        for (int amount = 0; amount < fourEyesFrom.size(); amount++) {
            String pointer = "/fourEyesFrom/" + amount;
            if (fourEyesFrom.get(amount).isNegative()) {
                faults.add(new FieldFault(pointer, "notNegative", "must not be negative"));
            }
            if (!currencies.add(fourEyesFrom.get(amount).currency())) {
                faults.add(new FieldFault(pointer, "repeated", "another amount is already set in this currency"));
            }
        }
        InvalidRequest.ifAny(faults);
        return this;
    }

    static SettlementTermsView of(SettlementTerms terms) {
        return new SettlementTermsView(terms.disputeDays(), terms.decisionDays(), terms.fourEyesFrom());
    }
}
