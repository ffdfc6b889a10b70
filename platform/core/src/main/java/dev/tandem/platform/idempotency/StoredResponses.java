package dev.tandem.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.platform.idempotency.KeyedRequest.Sender;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** The answers of requests that carried a key, per tenant, person and side. */
@ApplicationScoped
public class StoredResponses {
    /** With its charset, as the framework says it of the first answer. */
    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8");

    /** Tried, not waited for: a hundred repeats at once must not hold a hundred connections. It ends with the transaction. */
    private static final String LOCK = """
            select key from unnest(?) key
             where pg_try_advisory_xact_lock(hashtextextended(concat_ws(chr(1), ?, ?, ?, key), 0))""";

    private static final String FIND = """
            select key, fingerprint, status, location, etag, body from stored_answer
             where key = any (?) and tenant = ? and person_id = ? and side = ?""";

    private static final String STORE = """
            insert into stored_answer (tenant, person_id, side, key, fingerprint, status, location, etag, body)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private record Answer(String fingerprint, int status, String location, String etag, String body) {
        private Response repeat(String asked) {
            if (!fingerprint.equals(asked)) {
                throw new IdempotencyKeyReused();
            }
            Response.ResponseBuilder answer = Response.status(status).header("Idempotency-Replayed", "true");
            if (location != null) {
                answer.header(HttpHeaders.LOCATION, location);
            }
            if (etag != null) {
                answer.header(HttpHeaders.ETAG, etag);
            }
            return body == null
                    ? answer.build()
                    : answer.type(JSON).entity(body).build();
        }
    }

    private final DataSource database;
    private final ObjectMapper json;

    StoredResponses(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * How requests of one sender are answered without being handled, in their order; empty for one that has to be. Until the
     * transaction ends no other request with such a key is handled.
     *
     * @return the answer, or the refusal of one whose key is in use at this moment or was used for another request
     */
    public List<Optional<Supplier<Response>>> known(List<KeyedRequest> requests) {
        if (requests.isEmpty()) {
            return List.of();
        }
        Sender sender = requests.get(0).sender();
        String[] keys = requests.stream().map(KeyedRequest::key).distinct().toArray(String[]::new);
        Set<String> free;
        Map<String, Answer> before;
        try (Connection connection = database.getConnection()) {
            free = lock(connection, keys, sender);
            before = find(connection, keys, sender);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        List<Optional<Supplier<Response>>> known = new ArrayList<>();
        for (KeyedRequest request : requests) {
            // The first of these requests takes the key, so that it is in use for the next one.
            boolean inUse = !free.contains(request.key());
            Answer answer = before.get(request.key());
            if (answer != null) {
                known.add(Optional.of(() -> answer.repeat(request.fingerprint())));
            } else if (inUse) {
                known.add(Optional.of(() -> {
                    throw new RequestInFlight();
                }));
            } else {
                free.remove(request.key());
                known.add(Optional.empty());
            }
        }
        return known;
    }

    private static Set<String> lock(Connection connection, String[] keys, Sender sender) throws SQLException {
        Set<String> locked = new HashSet<>();
        try (PreparedStatement lock = bound(connection, LOCK, keys, sender);
                ResultSet row = lock.executeQuery()) {
            while (row.next()) {
                locked.add(row.getString(1));
            }
        }
        return locked;
    }

    private static Map<String, Answer> find(Connection connection, String[] keys, Sender sender) throws SQLException {
        Map<String, Answer> found = new HashMap<>();
        try (PreparedStatement find = bound(connection, FIND, keys, sender);
                ResultSet row = find.executeQuery()) {
            while (row.next()) {
                found.put(
                        row.getString(1),
                        new Answer(
                                row.getString(2), row.getInt(3), row.getString(4), row.getString(5), row.getString(6)));
            }
        }
        return found;
    }

    private static PreparedStatement bound(Connection connection, String sql, String[] keys, Sender sender)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setArray(1, connection.createArrayOf("text", keys));
        statement.setString(2, sender.tenant());
        statement.setObject(3, sender.personId());
        statement.setString(4, sender.side());
        return statement;
    }

    /** With the effects that they tell of, in the same transaction. */
    public void store(Map<KeyedRequest, Response> answers) {
        if (answers.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement store = connection.prepareStatement(STORE)) {
            for (Map.Entry<KeyedRequest, Response> answered : answers.entrySet()) {
                bind(store, answered.getKey(), answered.getValue());
                store.addBatch();
            }
            store.executeBatch();
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void bind(PreparedStatement store, KeyedRequest request, Response answer)
            throws SQLException, JsonProcessingException {
        store.setString(1, request.sender().tenant());
        store.setObject(2, request.sender().personId());
        store.setString(3, request.sender().side());
        store.setString(4, request.key());
        store.setString(5, request.fingerprint());
        store.setInt(6, answer.getStatus());
        store.setString(7, answer.getHeaderString(HttpHeaders.LOCATION));
        store.setString(8, answer.getHeaderString(HttpHeaders.ETAG));
        store.setString(9, answer.hasEntity() ? json.writeValueAsString(answer.getEntity()) : null);
    }
}
