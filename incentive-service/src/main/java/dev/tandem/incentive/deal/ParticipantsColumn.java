package dev.tandem.incentive.deal;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.tandem.incentive.json.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;

@Converter
class ParticipantsColumn extends JsonColumn<List<Participant>> {
    ParticipantsColumn() {
        super(new TypeReference<>() {});
    }
}
