package dev.tandem.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.platform.inbox.parked.IncomingEvent;
import dev.tandem.platform.inbox.parked.MalformedEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A consumer's handler for each kind of event; kinds without one are skipped. */
public final class Handlers {
    private record Handler<T>(Class<T> data, Consumer<List<ReceivedEvent<T>>> effect) {}

    private final Map<String, Handler<?>> byName = new HashMap<>();

    /** Handles a run of events of one kind together, in their order. */
    public <T> Handlers on(String name, Class<T> data, Consumer<List<ReceivedEvent<T>>> effect) {
        byName.put(name, new Handler<>(data, effect));
        return this;
    }

    /** Handles events of one kind one after another. */
    public <T> Handlers each(String name, Class<T> data, Consumer<T> effect) {
        return on(name, data, run -> run.forEach(received -> effect.accept(received.data())));
    }

    boolean careFor(String name) {
        return byName.containsKey(name);
    }

    void handle(String name, List<IncomingEvent> run, ObjectMapper json) {
        handle(byName.get(name), run, json);
    }

    private static <T> void handle(Handler<T> handler, List<IncomingEvent> run, ObjectMapper json) {
        handler.effect()
                .accept(run.stream()
                        .map(event -> received(event, read(event, handler.data(), json)))
                        .toList());
    }

    private static <T> ReceivedEvent<T> received(IncomingEvent event, T data) {
        return new ReceivedEvent<>(event.id(), event.key(), event.name(), event.payload(), data);
    }

    private static <T> T read(IncomingEvent event, Class<T> type, ObjectMapper json) {
        try {
            // A consumer declares the fields it uses; a producer may add others at any time.
            return json.readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(event.payload());
        } catch (JsonProcessingException malformed) {
            throw new MalformedEvent(malformed.getOriginalMessage());
        }
    }
}
