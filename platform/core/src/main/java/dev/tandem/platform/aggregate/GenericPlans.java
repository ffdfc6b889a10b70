package dev.tandem.platform.aggregate;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Makes PostgreSQL plan each statement once for all values it comes with, instead of again for these. For work that asks the same
 * few questions again and again, by indexes that serve whatever is asked: to plan them costs it more than to answer them.
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
            setting.execute("set local plan_cache_mode = force_generic_plan");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
