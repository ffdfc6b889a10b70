package dev.tandem.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The answers of requests that carried a key, per tenant, person and side. */
@ApplicationScoped
class StoredResponses {
    /** With its charset, as the framework says it of the first answer. */
    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8");

    record Key(String tenant, UUID personId, String side, String key) {}

    record Answer(String fingerprint, int status, String location, String etag, String body) {
        Response repeat(String asked) {
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

    StoredResponses(DataSource database) {
        this.database = database;
    }

    /** Tried, not waited for: a hundred repeats at once must not hold a hundred connections. It ends with the transaction. */
    void lock(Key key) {
        String sql = "select pg_try_advisory_xact_lock(hashtextextended(concat_ws(chr(1), ?, ?, ?, ?), 0))";
        try (Connection connection = database.getConnection();
                PreparedStatement lock = bound(connection, sql, key);
                ResultSet row = lock.executeQuery()) {
            row.next();
            if (!row.getBoolean(1)) {
                throw new RequestInFlight();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    Optional<Answer> find(Key key) {
        String sql = """
                select fingerprint, status, location, etag, body from stored_answer
                 where tenant = ? and person_id = ? and side = ? and key = ?""";
        try (Connection connection = database.getConnection();
                PreparedStatement find = bound(connection, sql, key);
                ResultSet row = find.executeQuery()) {
            return row.next()
                    ? Optional.of(new Answer(
                            row.getString(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5)))
                    : Optional.empty();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    void store(Key key, String fingerprint, Response answer, ObjectMapper json) throws JsonProcessingException {
        String sql = """
                insert into stored_answer (tenant, person_id, side, key, fingerprint, status, location, etag, body)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
        try (Connection connection = database.getConnection();
                PreparedStatement store = bound(connection, sql, key)) {
            store.setString(5, fingerprint);
            store.setInt(6, answer.getStatus());
            store.setString(7, answer.getHeaderString(HttpHeaders.LOCATION));
            store.setString(8, answer.getHeaderString(HttpHeaders.ETAG));
            store.setString(9, answer.hasEntity() ? json.writeValueAsString(answer.getEntity()) : null);
            store.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static PreparedStatement bound(Connection connection, String sql, Key key) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setString(1, key.tenant());
        statement.setObject(2, key.personId());
        statement.setString(3, key.side());
        statement.setString(4, key.key());
        return statement;
    }
}
