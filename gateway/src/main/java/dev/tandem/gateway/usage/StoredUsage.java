package dev.tandem.gateway.usage;

import dev.tandem.gateway.usage.Usage.Calls;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import dev.tandem.platform.caller.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** What was called, as it is written down: for 400 days. */
@ApplicationScoped
public class StoredUsage {
    static final int DAYS_KEPT = 400;

    private static final List<String> DURATIONS = IntStream.rangeClosed(1, DurationSteps.NUMBER)
            .mapToObj(step -> "duration_" + step)
            .toList();
    private static final List<String> SUMMED = Stream.concat(
                    Arrays.stream(Outcome.values())
                            .map(outcome -> outcome.name().toLowerCase(Locale.ROOT)),
                    DURATIONS.stream())
            .toList();
    private static final String ADD = """
            insert into api_usage (tenant, day, partner_id, client_id, operation, status, %s) values (?, ?, ?, ?, ?, ?, %s)
            on conflict (tenant, day, partner_id, client_id, operation, status) do update set %s""".formatted(
                    String.join(", ", SUMMED),
                    SUMMED.stream().map(column -> "?").collect(Collectors.joining(", ")),
                    SUMMED.stream()
                            .map(column -> "%1$s = api_usage.%1$s + excluded.%1$s".formatted(column))
                            .collect(Collectors.joining(", ")));
    private static final String SUMS = """
            select cast(%1$s as text), %2$s from api_usage
             where tenant = ?1 and day between ?2 and ?3
               and (cast(?4 as uuid) is null or partner_id = ?4) and (cast(?5 as uuid) is null or client_id = ?5)
               and (cast(?9 as uuid) is null or partner_id = ?9)
               and (cast(?6 as text) is null or operation = ?6) and (cast(?7 as integer) is null or status = ?7)
               and %3$s
             group by api_usage.%1$s order by api_usage.%1$s nulls first limit cast(?8 as integer)""";
    private static final String FORGET = "delete from api_usage where day < current_date - " + DAYS_KEPT;

    private final DataSource connections;
    private final EntityManager database;
    private final CurrentCaller caller;

    StoredUsage(DataSource connections, EntityManager database, CurrentCaller caller) {
        this.connections = connections;
        this.database = database;
        this.caller = caller;
    }

    void add(Map<Calls, CallCount> counts) {
        if (counts.isEmpty()) {
            return;
        }
        CallerScope.call(Caller.everyTenant(), () -> {
            try (Connection connection = connections.getConnection();
                    PreparedStatement add = connection.prepareStatement(ADD)) {
                for (Map.Entry<Calls, CallCount> count : counts.entrySet()) {
                    fill(add, count.getKey(), count.getValue().durations());
                    add.addBatch();
                }
                return add.executeBatch().length;
            }
        });
    }

    private static void fill(PreparedStatement row, Calls calls, long[] durations) throws SQLException {
        int column = 0;
        row.setString(++column, calls.tenant());
        row.setObject(++column, calls.day());
        row.setObject(++column, calls.partner());
        row.setObject(++column, calls.client());
        row.setString(++column, calls.operation());
        row.setInt(++column, calls.status());
        for (Outcome outcome : Outcome.values()) {
            boolean theirs = outcome == Outcome.of(calls.status());
            row.setLong(++column, theirs ? LongStream.of(durations).sum() : 0);
        }
        for (long taken : durations) {
            row.setLong(++column, taken);
        }
    }

    /**
     * Which calls are summed up.
     *
     * @param partner null for all
     * @param client null for all
     * @param operation null for all
     * @param status null for all
     */
    public record Selection(LocalDate from, LocalDate to, UUID partner, UUID client, String operation, Integer status) {
        static Selection ofDay(LocalDate day) {
            return new Selection(day, day, null, null, null, null);
        }
    }

    /** All of them, of the caller's tenant, and of its partner alone if it is one's. */
    List<UsageSum> sums(UsageGrouping by, Selection selected) {
        return sums(by, selected, null, null);
    }

    /**
     * Those of the caller's tenant, and of its partner alone if it is one's, in the order of what they have in common, those with nothing
     * in common first.
     *
     * @param after what the sum before the first one has in common, empty for nothing; null for those from the first on
     * @param limit null for all of them
     */
    @SuppressWarnings("unchecked") // What a native query answers has no type.
    public List<UsageSum> sums(UsageGrouping by, Selection selected, String after, Integer limit) {
        Caller viewer = caller.get();
        String sums = SUMMED.stream().map("cast(sum(%s) as bigint)"::formatted).collect(Collectors.joining(", "));
        Query query = database.createNativeQuery(SUMS.formatted(by.column(), sums, by.comesAfter(after)))
                .setParameter(1, viewer.tenant())
                .setParameter(2, selected.from())
                .setParameter(3, selected.to())
                .setParameter(4, selected.partner())
                .setParameter(9, viewer.partner().orElse(null))
                .setParameter(5, selected.client())
                .setParameter(6, selected.operation())
                .setParameter(7, selected.status())
                .setParameter(8, limit);
        if (after != null && !after.isEmpty()) {
            query.setParameter(10, after);
        }
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(UsageSum::of).toList();
    }

    void forgetOld() {
        CallerScope.run(
                Caller.everyTenant(), () -> database.createNativeQuery(FORGET).executeUpdate());
    }
}
