package dev.tandem.platform.inbox;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.inbox.parked.IncomingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Which events a consumer has handled, remembered in the transaction of their effect. */
@ApplicationScoped
class HandledEvents {
    private static final String CLAIM = """
            insert into inbox (consumer, event_id, tenant) select ?, unnest(?), ?
            on conflict do nothing returning event_id""";

    private final DataSource database;
    private final CurrentCaller caller;

    HandledEvents(DataSource database, CurrentCaller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** Remembers these events as handled and returns those that were not remembered before, without repeats. */
    List<IncomingEvent> claim(String consumer, List<IncomingEvent> events) {
        Set<UUID> fresh = new HashSet<>();
        try (Connection connection = database.getConnection();
                PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setString(1, consumer);
            claim.setArray(
                    2,
                    connection.createArrayOf(
                            "uuid", events.stream().map(IncomingEvent::id).toArray()));
            claim.setString(3, caller.get().tenant());
            try (ResultSet rows = claim.executeQuery()) {
                while (rows.next()) {
                    fresh.add(rows.getObject(1, UUID.class));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return events.stream().filter(event -> fresh.remove(event.id())).toList();
    }
}
