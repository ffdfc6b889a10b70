package dev.tandem.incentive.ledger;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.tandem.incentive.json.JsonColumn;
import jakarta.persistence.Converter;

@Converter
public class TraceColumn extends JsonColumn<EntryTrace> {
    TraceColumn() {
        super(new TypeReference<>() {});
    }
}
