package dev.tandem.incentive.dispute;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.tandem.incentive.json.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;

@Converter
class EvidenceColumn extends JsonColumn<List<Evidence>> {
    EvidenceColumn() {
        super(new TypeReference<>() {});
    }
}
