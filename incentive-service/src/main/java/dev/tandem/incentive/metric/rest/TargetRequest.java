package dev.tandem.incentive.metric.rest;

import dev.tandem.incentive.metric.MetricTarget;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.money.NotNegative;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner's targets for a quarter; absent fields have no target. */
@Schema(name = "SetJointMetricTarget")
public record TargetRequest(
        @NotNegative @Schema(example = "{\"amount\":\"50000.00\",\"currency\":\"USD\"}")
        Money pipeline,

        @NotNegative
        @Schema(
                example = "{\"amount\":\"30000.00\",\"currency\":\"USD\"}",
                description = "In the same currency as the pipeline")
        Money coSoldRevenue,

        @Pattern(regexp = "100(\\.0{1,2})?|\\d{1,2}(\\.\\d{1,2})?", message = "must be a percentage from 0 to 100")
        @Schema(example = "80", description = "Percent")
        String retention) {

    private static final Currency ANY = Currency.getInstance("EUR");

    /** @throws InvalidRequest if there is no target, or the targets are in two currencies */
    MetricTarget.Aim aim() {
        List<Currency> currencies = Stream.of(Optional.ofNullable(pipeline), Optional.ofNullable(coSoldRevenue))
                .flatMap(Optional::stream)
                .map(Money::currency)
                .distinct()
                .toList();
        if (currencies.size() > 1) {
            throw invalid("/coSoldRevenue", "otherCurrency", "must be in the pipeline's currency");
        }
        if (currencies.isEmpty() && retention == null) {
            throw invalid("", "required", "at least one target is needed");
        }
        return new MetricTarget.Aim(
                currencies.stream().findFirst().orElse(ANY),
                Optional.ofNullable(pipeline).map(Money::amount),
                Optional.ofNullable(coSoldRevenue).map(Money::amount),
                Optional.ofNullable(retention).map(BigDecimal::new));
    }

    private static InvalidRequest invalid(String pointer, String code, String message) {
        return new InvalidRequest(List.of(new FieldFault(pointer, code, message)));
    }
}
