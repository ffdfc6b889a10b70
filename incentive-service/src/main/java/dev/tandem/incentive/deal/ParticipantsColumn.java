package dev.tandem.incentive.deal;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.tandem.incentive.json.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Thousands of deals are shared out alike, and to parse how takes a tenth of a what-if: what was parsed is kept for a while. */
@Converter
class ParticipantsColumn extends JsonColumn<List<Participant>> {

    /** So many take less than a megabyte. */
    private static final int MOST = 2_000;

    private final Map<String, List<Participant>> parsed = new ConcurrentHashMap<>();

    ParticipantsColumn() {
        super(new TypeReference<>() {});
    }

    @Override
    public List<Participant> convertToEntityAttribute(String text) {
        if (text == null) {
            return null;
        }
        if (parsed.size() >= MOST) {
            parsed.clear();
        }
        return parsed.computeIfAbsent(text, json -> List.copyOf(super.convertToEntityAttribute(json)));
    }
}
