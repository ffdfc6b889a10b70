package dev.tandem.incentive.json;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.tandem.platform.money.Money;
import jakarta.persistence.Converter;
import java.util.List;

/** Several amounts, at most one in each currency. */
@Converter
public class AmountsColumn extends JsonColumn<List<Money>> {
    public AmountsColumn() {
        super(new TypeReference<>() {});
    }
}
