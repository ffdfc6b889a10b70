package dev.tandem.incentive.deal;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.tandem.incentive.json.JsonColumn;
import jakarta.persistence.Converter;

@Converter
public class AfterSaleColumn extends JsonColumn<AfterSale> {
    AfterSaleColumn() {
        super(new TypeReference<>() {});
    }
}
