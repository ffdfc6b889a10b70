package dev.tandem.lead.intake;

import static dev.tandem.testkit.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.hibernate.SessionFactory;
import org.hibernate.stat.QueryStatistics;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Hibernate makes of a query costs more than what the database does for it, so it is made once. */
@QuarkusTest
@WithTandem(database = "lead")
class QueryPlansTest {
    private static final int TIMES = 5;
    /** In HQL; native queries name tables. */
    private static final Pattern ENTITY = Pattern.compile("(?i:from) (dev\\.tandem\\.|[A-Z])");

    @Inject
    EntityManagerFactory entities;

    private Statistics statistics;
    private Actor crm;

    @BeforeEach
    void aProgramThatTakesLeadsIn() {
        crm = Program.announced().integration();
        eventually(
                () -> crm.takesIn("Probe", "probe@probe.example", "DE").then().statusCode(201));
        statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
    }

    @AfterEach
    void countNoLonger() {
        statistics.setStatisticsEnabled(false);
    }

    @Test
    void noQueryOfAnIntakeOrAReadIsPlannedAgain() {
        for (int i = 0; i < TIMES; i++) {
            String lead = crm.takesIn("Company " + i, "ines@company" + i + ".example", "DE")
                    .path("id");
            crm.get("/v1/leads/" + lead).then().statusCode(200);
        }

        assertEquals(
                List.of(),
                Arrays.stream(statistics.getQueries())
                        .filter(query -> ENTITY.matcher(query).find())
                        .filter(query -> isPlannedAgain(statistics.getQueryStatistics(query)))
                        .toList());
    }

    /** The text and its plan are both looked up each time; of a plan that is not kept, only the text. */
    private static boolean isPlannedAgain(QueryStatistics query) {
        long lookedUp = query.getPlanCacheHitCount() + query.getPlanCacheMissCount();
        return query.getExecutionCount() >= TIMES && lookedUp < 2 * query.getExecutionCount();
    }
}
