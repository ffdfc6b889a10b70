package dev.tandem.lead.driver;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The database with the service's own rights, without the service. */
public final class RuntimeRole {
    private RuntimeRole() {}

    public static Connection connect(String tenant, String partner) throws SQLException {
        Config config = ConfigProvider.getConfig();
        Connection database = DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class));
        if (!tenant.isEmpty()) {
            try (PreparedStatement setting = database.prepareStatement(
                    "select set_config('tandem.tenant', ?, false), set_config('tandem.partner', ?, false)")) {
                setting.setString(1, tenant);
                setting.setString(2, partner);
                setting.execute();
            }
        }
        return database;
    }

    /**
     * The number of rows of a table that the service could read.
     *
     * @param tenant empty: none
     * @param partner null: for the vendor
     */
    public static int rows(String tenant, UUID partner, String table) throws SQLException {
        try (Connection one = connect(tenant, partner == null ? "" : partner.toString())) {
            return count(one, table);
        }
    }

    /** Runs a statement with the service's rights, for that tenant. */
    public static void execute(String tenant, String statement) throws SQLException {
        try (Connection own = connect(tenant, "");
                Statement running = own.createStatement()) {
            running.execute(statement);
        }
    }

    public static int count(Connection database, String table) throws SQLException {
        try (Statement query = database.createStatement();
                ResultSet rows = query.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
