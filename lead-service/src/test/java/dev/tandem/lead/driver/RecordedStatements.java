package dev.tandem.lead.driver;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** The statements that the service sends, with a question mark for each value. */
@ApplicationScoped
@PersistenceUnitExtension
public class RecordedStatements implements StatementInspector {
    private static final List<String> SENT = new CopyOnWriteArrayList<>();

    @Override
    public String inspect(String sql) {
        SENT.add(sql);
        return sql;
    }

    /** Those of the work, which nothing else may send at the same time. */
    public static List<String> of(Runnable work) {
        SENT.clear();
        work.run();
        return List.copyOf(SENT);
    }
}
