package dev.tandem.platform.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.platform.Ids;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1969-12-31T23:59:59.999999Z",
                "2026-03-02T09:30:00.000001Z",
                "2262-04-12T00:00:00Z",
                "9999-12-31T00:00:00Z"
            })
    void anyTimeOfARecordIsAPlace(String time) {
        UUID id = Ids.next();

        Cursor place = Cursor.at(Instant.parse(time), id);

        assertEquals(Instant.parse(time), place.time());
        assertEquals(id, place.id());
    }
}
