package dev.tandem.incentive.whatif;

import dev.tandem.incentive.entitlement.Entitlement;
import dev.tandem.incentive.ledger.NotEarned;
import dev.tandem.incentive.whatif.PostedTotals.PostedTotal.Key;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares a version's amounts for one payee with the posted ones, some deals at a time. Calculations are large, so
 * only those needed are retained.
 */
final class Differences {
    private final String payee;
    private final long most;
    private final Map<Key, PostedTotals.PostedTotal> standings = new LinkedHashMap<>();
    private final Map<Key, NotEarned> refused = new HashMap<>();
    private List<DealDifference> greatest = List.of();

    Differences(String payee, List<PostedTotals.PostedTotal> standing, long most) {
        this.payee = payee;
        this.most = most;
        standing.forEach(each -> standings.put(each.key(), each));
    }

    /** The amounts of a rule of the version for these deals, for all payees. */
    void simulated(String rule, Stream<Entitlement> targets) {
        keep(targets.flatMap(target -> simulated(rule, target).stream()));
    }

    /** Adds posted amounts for which the version pays nothing. */
    List<DealDifference> greatestFirst() {
        keep(standings.values().stream()
                .map(left -> DealDifference.withNothing(left, Optional.ofNullable(refused.get(left.key())))));
        return greatest;
    }

    private Optional<DealDifference> simulated(String rule, Entitlement target) {
        Key key = new Key(rule, target.deal().id());
        if (target.payee().equals(payee)) {
            return Optional.of(DealDifference.of(rule, standings.remove(key), target));
        }
        // The reason why a deal earns nothing is reported for its owner only.
        target.refused().filter(why -> standings.containsKey(key)).ifPresent(why -> refused.put(key, why));
        return Optional.empty();
    }

    private void keep(Stream<DealDifference> more) {
        greatest = Stream.concat(greatest.stream(), more.filter(DealDifference::moves))
                .sorted(DealDifference.GREATEST_FIRST)
                .limit(most)
                .toList();
    }
}
