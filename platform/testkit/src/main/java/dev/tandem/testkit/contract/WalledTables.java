package dev.tandem.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * The rules for every table of every service, so that a new table is no hole in the wall between tenants; a
 * service's test inherits it.
 */
public abstract class WalledTables {
    private static final String TABLES = """
            select relname from pg_class
             where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relname <> 'flyway_schema_history'""";

    /** What nobody is shown, and belongs to no tenant. */
    protected Set<String> ofNoTenant() {
        return Set.of();
    }

    @Test
    void everyTableStandsBehindAWall() throws SQLException {
        assertEquals(List.of(), ofTenants(names(TABLES + " and not relrowsecurity order by relname")));
    }

    /** Row-level security without a policy shows no rows to anyone; a policy without a tenant shows all rows to everyone. */
    @Test
    void everyWallAsksForTheTenant() throws SQLException {
        List<String> open = names(TABLES + """
                 and not exists (select from pg_policies p where p.tablename = relname and p.qual like '%at_work_for(tenant)%')
               order by relname""");
        assertEquals(List.of(), ofTenants(open));
    }

    private List<String> ofTenants(List<String> tables) {
        return tables.stream().filter(table -> !ofNoTenant().contains(table)).toList();
    }

    @Test
    void theRuntimeRoleOwnsNoTableAndPassesNoWall() throws SQLException {
        assertEquals(List.of(), names(TABLES + " and pg_get_userbyid(relowner) = current_user order by relname"));
        assertEquals(List.of(), names("""
                select rolname from pg_roles where rolname = current_user and (rolbypassrls or rolsuper)"""));
    }

    private static List<String> names(String query) throws SQLException {
        Config config = ConfigProvider.getConfig();
        List<String> names = new ArrayList<>();
        try (Connection database = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.datasource.username", String.class),
                        config.getValue("quarkus.datasource.password", String.class));
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
