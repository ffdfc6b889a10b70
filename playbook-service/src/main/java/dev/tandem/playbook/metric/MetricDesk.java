package dev.tandem.playbook.metric;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.hours.Calendars;
import dev.tandem.playbook.hours.SideHours;
import dev.tandem.playbook.metric.Observation.Holder;
import dev.tandem.playbook.playbook.Playbook;
import dev.tandem.playbook.playbook.Playbooks;
import dev.tandem.playbook.playbook.content.SuccessMetric;
import dev.tandem.playbook.staff.Side;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Compares the targets of a playbook's metrics with what was achieved on its sales. */
@ApplicationScoped
public class MetricDesk {
    static final int MOST_SALES = 10_000;

    private final Playbooks playbooks;
    private final MeasuredSales sales;
    private final Calendars calendars;
    private final CurrentCaller caller;
    private final TenantClock clock;

    MetricDesk(Playbooks playbooks, MeasuredSales sales, Calendars calendars, CurrentCaller caller, TenantClock clock) {
        this.playbooks = playbooks;
        this.sales = sales;
        this.calendars = calendars;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What is asked.
     *
     * @param allVersions whether sales by the other versions of the playbook count as well
     * @param partnerId null for all
     * @param personId who held a duty that answers for the metric; null for all
     * @param from and to: the first and the last day on which the sales began, in the tenant's time zone; null for any
     */
    public record Question(boolean allVersions, UUID partnerId, UUID personId, LocalDate from, LocalDate to) {}

    /**
     * By the metrics and the role matrix of this version.
     *
     * @throws NotFound if the caller can see no such version
     * @throws MetricRefusals.TooManySales if more would have to be read than one answer can take
     */
    public List<MetricReport> of(UUID id, Question question) {
        Playbook playbook = playbooks.visible(id);
        List<SuccessMetric> metrics = playbook.content().metrics();
        List<UUID> versions = question.allVersions() ? playbooks.versions(playbook.code()) : List.of(id);
        MeasuredSales.Wanted wanted = new MeasuredSales.Wanted(
                versions,
                question.partnerId(),
                question.from() == null ? null : startOf(question.from()),
                question.to() == null ? null : startOf(question.to().plusDays(1)));
        Map<UUID, Long> counts = sales.countByPartner(wanted);
        long all = counts.values().stream().mapToLong(count -> count).sum();
        if (all > MOST_SALES) {
            throw new MetricRefusals.TooManySales(all, MOST_SALES);
        }
        Map<UUID, SideHours> hours = calendars.of(counts.keySet());
        Predicate<Holder> shown = holder -> (caller.get().isVendor() || holder.side() == Side.PARTNER)
                && (question.personId() == null || holder.personId().equals(question.personId()));
        Observations observations = new Observations(playbook.content(), clock.now());
        Map<String, List<Observation>> found = new HashMap<>();
        try (Stream<MeasuredSale> each = sales.stream(wanted)) {
            each.forEach(sale -> metrics.forEach(metric -> observations
                    .of(metric, sale, hours.get(sale.partnerId()))
                    .filter(one -> question.personId() == null
                            || one.holders().stream().anyMatch(shown))
                    .forEach(one -> found.computeIfAbsent(metric.code(), code -> new ArrayList<>())
                            .add(one))));
        }
        return metrics.stream()
                .map(metric -> MetricReport.of(metric, found.getOrDefault(metric.code(), List.of()), shown))
                .toList();
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.zone()).toInstant();
    }
}
