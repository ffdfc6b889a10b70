package dev.tandem.incentive.pricing;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.tandem.incentive.json.JsonColumn;
import dev.tandem.incentive.pricing.terms.GeneralTerms;
import jakarta.persistence.Converter;

@Converter
class TermsColumn extends JsonColumn<GeneralTerms> {
    TermsColumn() {
        super(new TypeReference<>() {});
    }
}
