package dev.tandem.incentive.driver;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The database without the service: plain SQL, on behalf of the given caller. */
public final class RawDatabase {
    /** The role that the service runs as, which owns no table. */
    public static final String RUNTIME = "quarkus.datasource";

    /** The role that migrates. */
    public static final String OWNER = "quarkus.flyway";

    private RawDatabase() {}

    /** @param partner empty for the vendor */
    public static Connection connect(String role, String tenant, String partner) throws SQLException {
        Config config = ConfigProvider.getConfig();
        Connection database = DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue(role + ".username", String.class),
                config.getValue(role + ".password", String.class));
        try (PreparedStatement statement = database.prepareStatement(
                "select set_config('tandem.tenant', ?, false), set_config('tandem.partner', ?, false)")) {
            statement.setString(1, tenant);
            statement.setString(2, partner);
            statement.execute();
        }
        return database;
    }

    public static int count(Connection database, String table) throws SQLException {
        try (Statement query = database.createStatement();
                ResultSet rows = query.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
