package dev.tandem.incentive.ledger.posting;

import dev.tandem.incentive.deal.Deal;
import dev.tandem.incentive.deal.Participant;
import dev.tandem.incentive.payee.standing.PartnerHistory;
import dev.tandem.incentive.payee.standing.PartnerStandings;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** How the partners of some deals stood in the program, read for all of them at once. */
record Partners(Map<UUID, PartnerHistory> histories) {

    static Partners of(Collection<Deal> deals, PartnerStandings standings) {
        var named = deals.stream()
                .flatMap(deal -> Stream.concat(
                        Stream.of(deal.partnerId()),
                        deal.participants().stream().map(Participant::partnerId)))
                .distinct()
                .toList();
        return new Partners(standings.of(named));
    }

    PartnerHistory history(UUID partner) {
        return histories.getOrDefault(partner, PartnerHistory.UNKNOWN);
    }
}
