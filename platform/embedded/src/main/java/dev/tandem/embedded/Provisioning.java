package dev.tandem.embedded;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** Makes roles and databases where they are missing; on a folder with earlier data it changes nothing. */
final class Provisioning {
    private final DataSource superuser;
    private final String password;

    /** @param password of the roles; of letters, digits, hyphens and underlines */
    Provisioning(DataSource superuser, String password) {
        this.superuser = superuser;
        this.password = password;
    }

    void provide(List<String> databases) {
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            for (DatabaseRole role : DatabaseRole.values()) {
                provide(role, statement);
            }
            for (String database : databases) {
                provide(database, statement);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL is up, but its roles or databases could not be made", e);
        }
    }

    private void provide(DatabaseRole role, Statement statement) throws SQLException {
        if (isMissing("pg_roles where rolname = '" + role.user() + "'", statement)) {
            statement.execute("create role " + role.user()
                    + " login nosuperuser nocreatedb nocreaterole nobypassrls password '" + password + "'");
        }
    }

    private static void provide(String database, Statement statement) throws SQLException {
        if (isMissing("pg_database where datname = '" + database + "'", statement)) {
            statement.execute("create database " + database + " owner " + DatabaseRole.OWNER.user());
        }
    }

    private static boolean isMissing(String what, Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("select 1 from " + what)) {
            return !found.next();
        }
    }
}
