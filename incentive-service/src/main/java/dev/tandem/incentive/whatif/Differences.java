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
 * Sets what a version gives one payee beside what stands, some deals at a time. Of what was calculated, which is much for each
 * deal, no more is kept than is wanted.
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

    /** What a rule of the version gives for these deals, to whomever. */
    void would(String rule, Stream<Entitlement> targets) {
        keep(targets.flatMap(target -> would(rule, target).stream()));
    }

    /** With what stands and the version gives nothing for. */
    List<DealDifference> greatestFirst() {
        keep(standings.values().stream()
                .map(left -> DealDifference.withNothing(left, Optional.ofNullable(refused.get(left.key())))));
        return greatest;
    }

    private Optional<DealDifference> would(String rule, Entitlement target) {
        Key key = new Key(rule, target.deal().id());
        if (target.payee().equals(payee)) {
            return Optional.of(DealDifference.of(rule, standings.remove(key), target));
        }
        // Why a deal brings nobody anything is told of its owner alone.
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
