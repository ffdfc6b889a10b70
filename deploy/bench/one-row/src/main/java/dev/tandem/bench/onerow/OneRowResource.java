package dev.tandem.bench.onerow;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Answers with the one column of one row, which holds what the lead service answered for the same path. */
@Path("/v1/leads/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class OneRowResource {
    private final DataSource connections;

    OneRowResource(DataSource connections) {
        this.connections = connections;
    }

    @GET
    @Blocking
    public String get(@PathParam("id") UUID id) throws SQLException {
        try (Connection connection = connections.getConnection();
                PreparedStatement statement = connection.prepareStatement("select body from answer where id = ?")) {
            statement.setObject(1, id);
            try (ResultSet found = statement.executeQuery()) {
                if (!found.next()) {
                    throw new NotFoundException();
                }
                return found.getString(1);
            }
        }
    }
}
