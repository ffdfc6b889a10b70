package dev.tandem.lead.routing.pool;

import dev.tandem.lead.calendar.Calendars;
import dev.tandem.lead.partner.Partners;
import dev.tandem.lead.partner.Staff;
import dev.tandem.lead.routing.candidate.Candidate;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.settings.KeptSettings;
import dev.tandem.platform.time.TenantTimes;
import dev.tandem.platform.time.hours.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Loads the candidates and their present state, for a whole batch of leads at once. */
@ApplicationScoped
public class Rosters {
    private final RoutingPools pools;
    private final Partners partners;
    private final Staff staff;
    private final Calendars calendars;
    private final Workloads workloads;
    private final KeptSettings<Asked, Standing> kept;

    Rosters(
            RoutingPools pools,
            Partners partners,
            Staff staff,
            Calendars calendars,
            Workloads workloads,
            TenantTimes revisions,
            CurrentCaller caller) {
        this.pools = pools;
        this.partners = partners;
        this.staff = staff;
        this.calendars = calendars;
        this.workloads = workloads;
        this.kept = new KeptSettings<>(revisions, caller);
    }

    private record Asked(Set<UUID> pools, Set<Candidate> named) {}

    /** What of the candidates' state no lead changes. */
    private record Standing(
            Set<Candidate> active, Map<UUID, PoolSelection> pools, Map<Candidate, WorkingCalendar> calendars) {
        private Standing with(Standing owners) {
            Set<Candidate> all = new HashSet<>(active);
            all.addAll(owners.active);
            Map<Candidate, WorkingCalendar> known = new HashMap<>(calendars);
            known.putAll(owners.calendars);
            return new Standing(all, pools, known);
        }
    }

    /** @param named candidates named by rules, in addition to the pools' members */
    public CandidateStates of(Collection<UUID> poolIds, Collection<Candidate> named, Instant now) {
        return of(poolIds, named, Set.of(), now);
    }

    /** @param owners candidates besides, others with each lead */
    public CandidateStates of(
            Collection<UUID> poolIds, Collection<Candidate> named, Collection<Candidate> owners, Instant now) {
        Asked asked = new Asked(Set.copyOf(poolIds), Set.copyOf(named));
        Standing standing = kept.get(asked, () -> read(asked));
        return states(owners.isEmpty() ? standing : standing.with(read(new Asked(Set.of(), Set.copyOf(owners)))), now);
    }

    private CandidateStates states(Standing standing, Instant now) {
        Map<UUID, PoolSelection> tables = new HashMap<>();
        pools.turns(standing.pools().keySet())
                .forEach((id, turns) -> tables.put(id, standing.pools().get(id).at(turns)));
        return new CandidateStates(
                standing.active(), tables, standing.calendars(), workloads.of(tables.values(), now), now);
    }

    private Standing read(Asked asked) {
        Map<UUID, PoolSelection> tables = pools.asIfNew(asked.pools());
        Set<Candidate> all = new HashSet<>(asked.named());
        tables.values().forEach(table -> all.addAll(table.candidates()));
        Set<UUID> partnerIds =
                all.stream().map(Candidate::partnerId).filter(Objects::nonNull).collect(Collectors.toSet());
        return new Standing(active(all, partnerIds), tables, calendars(all, partnerIds));
    }

    private Set<Candidate> active(Set<Candidate> all, Set<UUID> partnerIds) {
        Set<Candidate> active = partners.activeAmong(partnerIds).stream()
                .map(Candidate::partner)
                .collect(Collectors.toSet());
        Set<UUID> sellers =
                all.stream().map(Candidate::sellerId).filter(Objects::nonNull).collect(Collectors.toSet());
        staff.activeSellers(sellers).forEach(seller -> active.add(Candidate.seller(seller)));
        return active;
    }

    private Map<Candidate, WorkingCalendar> calendars(Set<Candidate> all, Set<UUID> partnerIds) {
        Map<Candidate, WorkingCalendar> known = new HashMap<>();
        calendars.of(partnerIds).forEach((id, calendar) -> known.put(Candidate.partner(id), calendar));
        WorkingCalendar vendors = calendars.ofVendor();
        all.stream().filter(candidate -> candidate.sellerId() != null).forEach(seller -> known.put(seller, vendors));
        return known;
    }
}
