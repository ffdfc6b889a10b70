package dev.tandem.incentive.metric;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.tandem.incentive.thread.ThreadEvent;
import dev.tandem.incentive.thread.ThreadHistory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;

/** Projects events to the data that metrics are calculated from, either as they arrive or all again. */
@ApplicationScoped
public class SaleProjection {
    private static final List<String> OPENED = List.of("DealOpened");
    private static final List<String> MOVED = List.of("DealOpened", "DealChanged", "DealStageChanged");
    private static final List<String> CLOSED = List.of("DealClosed", "DealAmended");
    private static final List<String> RENEWED = List.of("CustomerRenewed");
    private static final List<String> CHURNED = List.of("CustomerChurned");
    private static final Set<String> ALL = Set.of(
            "DealOpened",
            "DealChanged",
            "DealStageChanged",
            "DealClosed",
            "DealAmended",
            "CustomerRenewed",
            "CustomerChurned");

    /** Events read at a time during a rebuild. */
    private static final int BATCH = 500;

    private final MetricTables facts;
    private final ThreadHistory history;
    private final ObjectReader reader;

    SaleProjection(MetricTables facts, ThreadHistory history, ObjectMapper json) {
        this.facts = facts;
        this.history = history;
        this.reader = json.readerFor(DealEvent.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    void onEventsKept(@Observes ThreadHistory.EventsStored kept) {
        take(kept.events());
    }

    /** Rebuilds the projection from all stored events. */
    public void rebuild() {
        facts.forgetAll();
        UUID after = new UUID(0, 0);
        List<ThreadEvent> batch = history.named(ALL, after, BATCH);
        while (!batch.isEmpty()) {
            take(batch);
            after = batch.get(batch.size() - 1).id();
            history.getEntityManager().clear();
            batch = history.named(ALL, after, BATCH);
        }
    }

    private void take(List<ThreadEvent> events) {
        Map<String, List<DealEvent>> byName = read(events);
        facts.open(last(byName, OPENED, (first, again) -> first));
        facts.move(last(byName, MOVED, SaleProjection::later));
        facts.close(last(byName, CLOSED, SaleProjection::later));
        facts.change(all(byName, RENEWED), true);
        facts.change(all(byName, CHURNED), false);
    }

    private Map<String, List<DealEvent>> read(List<ThreadEvent> events) {
        Map<String, List<DealEvent>> byName = new LinkedHashMap<>();
        events.stream()
                .filter(event -> ALL.contains(event.name()))
                .forEach(event -> byName.computeIfAbsent(event.name(), none -> new ArrayList<>())
                        .add(read(event)));
        return byName;
    }

    /** One event per deal, because a statement cannot change a row twice. */
    private static Collection<DealEvent> last(
            Map<String, List<DealEvent>> byName, List<String> names, BinaryOperator<DealEvent> better) {
        Map<UUID, DealEvent> byDeal = new LinkedHashMap<>();
        all(byName, names).forEach(sale -> byDeal.merge(sale.dealId(), sale, better));
        return byDeal.values();
    }

    private static List<DealEvent> all(Map<String, List<DealEvent>> byName, List<String> names) {
        return names.stream()
                .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
                .toList();
    }

    private static DealEvent later(DealEvent one, DealEvent other) {
        return other.revision() > one.revision() ? other : one;
    }

    private DealEvent read(ThreadEvent event) {
        try {
            return reader.readValue(event.data());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(event.name() + " " + event.id() + " cannot be read", unreadable);
        }
    }
}
