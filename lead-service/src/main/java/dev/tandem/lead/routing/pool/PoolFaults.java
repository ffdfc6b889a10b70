package dev.tandem.lead.routing.pool;

import dev.tandem.lead.routing.candidate.Candidate;
import dev.tandem.lead.routing.candidate.LeadCondition;
import dev.tandem.lead.routing.pool.PoolContent.Member;
import dev.tandem.lead.routing.pool.PoolContent.PeriodCap;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.time.hours.CalendarFaults;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds every fault of a pool. Members cannot be pools, so no pool can refer to itself. */
public final class PoolFaults {
    private PoolFaults() {}

    public static List<FieldFault> of(PoolContent pool) {
        List<FieldFault> faults = new ArrayList<>();
        CalendarFaults.zone(pool.zone(), "/zone", faults);
        if (pool.condition() != null) {
            faults.addAll(LeadCondition.faults(pool.condition(), "/condition"));
        }
        Set<Candidate> seen = new HashSet<>();
        for (int i = 0; i < pool.members().size(); i++) {
            Member member = pool.members().get(i);
            String at = "/members/" + i;
            if ((member.partnerId() == null) == (member.sellerId() == null)) {
                faults.add(new FieldFault(at, "oneTarget", "must name a partner or a seller"));
            } else if (!seen.add(member.candidate())) {
                faults.add(new FieldFault(at, "notUnique", "is already a member"));
            }
            caps(member.caps(), at, faults);
        }
        return faults;
    }

    private static void caps(List<PeriodCap> caps, String at, List<FieldFault> faults) {
        Set<CapPeriod> seen = EnumSet.noneOf(CapPeriod.class);
        for (int i = 0; i < caps.size(); i++) {
            if (!seen.add(caps.get(i).period())) {
                faults.add(new FieldFault(at + "/caps/" + i, "notUnique", "this period already has a cap"));
            }
        }
    }
}
