package dev.tandem.incentive.plan;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.tandem.incentive.json.JsonColumn;
import dev.tandem.incentive.plan.rule.Rule;
import jakarta.persistence.Converter;
import java.util.List;

@Converter
class RulesColumn extends JsonColumn<List<Rule>> {
    RulesColumn() {
        super(new TypeReference<>() {});
    }
}
