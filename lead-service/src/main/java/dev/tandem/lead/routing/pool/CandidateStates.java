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
 * The candidates and their state at one moment.
 *
 * @param active partners and sellers that take leads at all
 * @param pools by id; their turns move on with every assigned lead
 * @param calendars of candidates; one without a calendar is always open
 */
public record CandidateStates(
        Set<Candidate> active,
        Map<UUID, PoolSelection> pools,
        Map<Candidate, WorkingCalendar> calendars,
        Workload workload,
        Instant now) {
    /** The conditions for every candidate, in a pool or not. */
    public List<Condition> conditions(Candidate candidate, RoutingCase lead) {
        List<Condition> conditions = new ArrayList<>();
        String name = candidate.partnerId() == null ? "sellerStatus" : "partnerStatus";
        conditions.add(Condition.of(name, "active", active.contains(candidate) ? "active" : "inactive"));
        if (!lead.refusedBy().isEmpty()) {
            conditions.add(Condition.of("givenUpBefore", "no", lead.isRefusedBy(candidate) ? "yes" : "no"));
        }
        return conditions;
    }

    /** Candidates whose number of open leads matters to any pool. */
    public Set<Candidate> limitedByOpenLeads() {
        return pools.values().stream()
                .flatMap(pool -> pool.limitedByOpenLeads().stream())
                .collect(Collectors.toSet());
    }

    boolean isWorking(Candidate candidate) {
        return calendars.getOrDefault(candidate, WorkingCalendar.ALWAYS_OPEN).isOpen(now);
    }

    /** Counts one more lead for this candidate, by whichever rule. */
    public void assign(Candidate candidate) {
        List<Workload.Window> windows = pools.values().stream()
                .flatMap(pool -> pool.windows().stream())
                .distinct()
                .toList();
        workload.add(candidate, windows, now);
    }

    public CandidateStates at(Instant later) {
        return new CandidateStates(active, pools, calendars, workload, later);
    }
}
