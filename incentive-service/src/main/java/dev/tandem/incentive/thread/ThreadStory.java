package dev.tandem.incentive.thread;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** One thread's events, oldest first, read as the types that the reader needs. */
public final class ThreadStory {
    private final List<ThreadEvent> events;
    private final ObjectReader reader;

    ThreadStory(List<ThreadEvent> events, ObjectMapper json) {
        this.events = events;
        this.reader = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    public List<ThreadEvent> events() {
        return events;
    }

    public <T> Optional<T> last(String name, Class<T> type) {
        return all(Set.of(name), type).reduce((earlier, later) -> later);
    }

    public <T> Stream<T> all(Set<String> names, Class<T> type) {
        return events.stream().filter(event -> names.contains(event.name())).map(event -> read(event, type));
    }

    public <T> void each(Set<String> names, Class<T> type, BiConsumer<ThreadEvent, T> reader) {
        events.stream()
                .filter(event -> names.contains(event.name()))
                .forEach(event -> reader.accept(event, read(event, type)));
    }

    private <T> T read(ThreadEvent event, Class<T> type) {
        try {
            return reader.forType(type).readValue(event.data());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(event.name() + " " + event.id() + " cannot be read", unreadable);
        }
    }
}
