package dev.tandem.incentive.pricing;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.tandem.incentive.json.JsonColumn;
import dev.tandem.incentive.pricing.terms.CreditTerms;
import jakarta.persistence.Converter;

@Converter
class CreditColumn extends JsonColumn<CreditTerms> {
    CreditColumn() {
        super(new TypeReference<>() {});
    }
}
