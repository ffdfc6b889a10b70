package dev.tandem.lead.routing.pool;

import dev.tandem.lead.routing.candidate.Candidate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * The members of a pool and its rules.
 *
 * @param code unique in the tenant
 * @param zone of the periods of caps; an IANA time zone
 * @param condition on the leads that the pool takes at all, as an expression; null: all
 * @param members in the order that breaks ties
 */
public record PoolContent(String code, String zone, String condition, List<Member> members) {
    /**
     * @param weight its share of the turns, in proportion to the others'; 0 takes none
     * @param maxOpenLeads from this number of open leads on it takes none; null: no limit
     * @param workingHours whether it takes leads only while its calendar is open
     */
    public record Member(
            UUID partnerId,
            UUID sellerId,
            int weight,
            Integer maxOpenLeads,
            List<PeriodCap> caps,
            boolean workingHours) {
        public Candidate candidate() {
            return new Candidate(partnerId, sellerId);
        }
    }

    /** @param most the maximum number of leads in the period, by whichever rule */
    public record PeriodCap(CapPeriod period, int most) {}

    ZoneId zoneId() {
        return ZoneId.of(zone);
    }
}
