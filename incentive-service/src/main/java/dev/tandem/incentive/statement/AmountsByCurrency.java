package dev.tandem.incentive.statement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.tandem.platform.money.Money;
import java.util.List;

/**
 * Several amounts, at most one in each currency. A separate type, because Hibernate maps a list of money differently.
 */
public record AmountsByCurrency(@JsonValue List<Money> amounts) {
    public static final AmountsByCurrency NONE = new AmountsByCurrency(List.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AmountsByCurrency {
        amounts = List.copyOf(amounts);
    }
}
