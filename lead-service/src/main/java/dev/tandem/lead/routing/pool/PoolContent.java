package dev.tandem.lead.routing.pool;

import dev.tandem.lead.routing.candidate.Candidate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * Candidates that take turns.
 *
 * @param code unique in the tenant
 * @param zone what the periods of caps are told by; an IANA time zone
 * @param condition which leads the pool takes at all, as an expression; null: all
 * @param members in the order that decides between equals
 */
public record PoolContent(String code, String zone, String condition, List<Member> members) {
    /**
     * @param weight its share of the turns, in proportion to the others'; 0 takes none
     * @param maxOpenLeads from so many open leads on it takes none; null: no limit
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

    /** @param most how many leads it takes in the period, whichever rule they come by */
    public record PeriodCap(CapPeriod period, int most) {}

    ZoneId zoneId() {
        return ZoneId.of(zone);
    }
}
