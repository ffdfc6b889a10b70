package dev.tandem.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.platform.Ids;
import dev.tandem.platform.inbox.parked.IncomingEvent;
import dev.tandem.platform.inbox.parked.MalformedEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandlersTest {
    private final ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private final List<String> received = new ArrayList<>();

    record Moved(String to) {}

    @Test
    void onlyTheKindsThatAreNamedAreCaredFor() {
        Handlers handlers = new Handlers().each("Moved", Moved.class, moved -> {});

        assertTrue(handlers.careFor("Moved"));
        assertFalse(handlers.careFor("Left"));
    }

    @Test
    void aRunIsHandledTogetherInItsOrder() {
        Handlers handlers = new Handlers()
                .on(
                        "Moved",
                        Moved.class,
                        run -> received.add(run.stream()
                                .map(event ->
                                        event.key() + " to " + event.data().to())
                                .toList()
                                .toString()));

        handlers.handle("Moved", List.of(event("{\"to\":\"a\"}"), event("{\"to\":\"b\"}")), json);

        assertEquals(List.of("[thread to a, thread to b]"), received);
    }

    @Test
    void eachIsHandledOneAfterAnother() {
        Handlers handlers = new Handlers().each("Moved", Moved.class, moved -> received.add(moved.to()));

        handlers.handle("Moved", List.of(event("{\"to\":\"a\"}"), event("{\"to\":\"b\"}")), json);

        assertEquals(List.of("a", "b"), received);
    }

    @Test
    void fieldsThatAConsumerDoesNotKnowAreIgnored() {
        Handlers handlers = new Handlers().each("Moved", Moved.class, moved -> received.add(moved.to()));

        handlers.handle("Moved", List.of(event("{\"to\":\"a\",\"addedLater\":{\"x\":[1]}}")), json);

        assertEquals(List.of("a"), received);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"to\":{}}"})
    void dataThatDoesNotFollowTheContractIsMalformed(String payload) {
        Handlers handlers = new Handlers().each("Moved", Moved.class, moved -> received.add(moved.to()));

        assertThrows(MalformedEvent.class, () -> handlers.handle("Moved", List.of(event(payload)), json));
        assertTrue(received.isEmpty());
    }

    private static IncomingEvent event(String payload) {
        return new IncomingEvent(Ids.next(), "northwind", "thread", "Moved", payload, null);
    }
}
