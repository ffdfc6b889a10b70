package dev.tandem.platform.aggregate;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Makes PostgreSQL plan each statement once for all values it comes with, instead of again for these, and by indexes alone. For work
 * that asks the same few questions again and again, which an index serves whatever is asked: to plan them costs more than to answer
 * them. What was planned while a table was empty, and would read all of it, would be kept while it grows.
 */
@ApplicationScoped
public class GenericPlans {
    private final DataSource database;

    GenericPlans(DataSource database) {
        this.database = database;
    }

    /** Until the current transaction ends. */
    public void use() {
        try (Connection connection = database.getConnection();
                Statement setting = connection.createStatement()) {
            setting.execute("set local plan_cache_mode = force_generic_plan; set local enable_seqscan = off");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
