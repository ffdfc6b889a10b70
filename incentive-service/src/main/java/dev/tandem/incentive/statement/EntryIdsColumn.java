package dev.tandem.incentive.statement;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.tandem.incentive.json.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.UUID;

@Converter
class EntryIdsColumn extends JsonColumn<List<UUID>> {
    EntryIdsColumn() {
        super(new TypeReference<>() {});
    }
}
