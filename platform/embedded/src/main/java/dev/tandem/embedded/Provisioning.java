package dev.tandem.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** Makes roles and databases where they are missing; on a folder with earlier data it changes nothing. */
final class Provisioning {

    private static final String ACCESS = """
            host all postgres samehost trust
            host all all samehost scram-sha-256
            """;

    private final DataSource superuser;
    private final Path folder;

    /** @param folder with the server's data */
    Provisioning(DataSource superuser, Path folder) {
        this.superuser = superuser;
        this.folder = folder;
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
            askForPasswords(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL is up, but its roles or databases could not be made", e);
        }
    }

    private static void provide(DatabaseRole role, Statement statement) throws SQLException {
        if (isMissing("pg_roles where rolname = '" + role.user() + "'", statement)) {
            statement.execute("create role " + role.user()
                    + " login nosuperuser nocreatedb nocreaterole nobypassrls password '" + role.password() + "'");
        }
    }

    private static void provide(String database, Statement statement) throws SQLException {
        if (isMissing("pg_database where datname = '" + database + "'", statement)) {
            statement.execute("create database " + database + " owner " + DatabaseRole.OWNER.user());
        }
    }

    private static boolean isMissing(String what, Statement statement) throws SQLException {
        try (var found = statement.executeQuery("select 1 from " + what)) {
            return !found.next();
        }
    }

    /** initdb lets everybody on this machine in as anybody; a role is only a wall if it cannot be picked at will. */
    private void askForPasswords(Statement statement) throws SQLException {
        try {
            Files.writeString(folder.resolve("pg_hba.conf"), ACCESS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        statement.execute("select pg_reload_conf()");
    }
}
