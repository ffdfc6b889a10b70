package dev.tandem.lead.routing.pool;

import dev.tandem.lead.routing.candidate.Candidate;
import dev.tandem.lead.routing.candidate.CandidateVerdict.Condition;
import dev.tandem.lead.routing.candidate.RoutingCase;
import dev.tandem.platform.time.hours.WorkingCalendar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Everybody who may get leads, and how they stand at one moment.
 *
 * @param active partners and sellers that take leads at all
 * @param pools by id; their turns move on with every lead that is given
 * @param calendars who works when; who is not in it always does
 */
public record Roster(
        Set<Candidate> active,
        Map<UUID, PoolTable> pools,
        Map<Candidate, WorkingCalendar> calendars,
        Workload workload,
        Instant now) {
    /** What holds for every candidate, in a pool or not. */
    public List<Condition> conditions(Candidate candidate, RoutingCase lead) {
        List<Condition> conditions = new ArrayList<>();
        String name = candidate.partnerId() == null ? "sellerStatus" : "partnerStatus";
        conditions.add(Condition.of(name, "active", active.contains(candidate) ? "active" : "inactive"));
        if (!lead.refusedBy().isEmpty()) {
            conditions.add(Condition.of("letGoBefore", "no", lead.isRefusedBy(candidate) ? "yes" : "no"));
        }
        return conditions;
    }

    /** Those of whom it matters to any pool how many open leads they have. */
    public Set<Candidate> limitedByOpenLeads() {
        return pools.values().stream()
                .flatMap(pool -> pool.limitedByOpenLeads().stream())
                .collect(Collectors.toSet());
    }

    boolean isWorking(Candidate candidate) {
        return calendars.getOrDefault(candidate, WorkingCalendar.ALWAYS_OPEN).isOpen(now);
    }

    /** One more lead for this candidate, by whatever rule. */
    public void gives(Candidate candidate) {
        List<Workload.Window> windows = pools.values().stream()
                .flatMap(pool -> pool.windows().stream())
                .distinct()
                .toList();
        workload.takes(candidate, windows, now);
    }

    public Roster at(Instant later) {
        return new Roster(active, pools, calendars, workload, later);
    }
}
