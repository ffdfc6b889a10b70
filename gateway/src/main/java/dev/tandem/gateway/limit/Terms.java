package dev.tandem.gateway.limit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All limits of one caller: its own and, for a partner's person, those that all of that partner share. */
final class Terms {
    /** @param policyHeader the same for all calls of a class, and so made once */
    record OfClass(List<Limit> own, List<Limit> shared, String policyHeader) {}

    private final Map<CallClass, OfClass> byClass = new EnumMap<>(CallClass.class);

    /** @param shared of each of a partner's, which all of them together have five times; empty for who shares with nobody */
    Terms(Map<Policy, Limit> limits, Map<Policy, Limit> shared) {
        for (CallClass call : CallClass.values()) {
            List<Limit> own = call.policies().stream().map(limits::get).toList();
            List<Limit> together = call.policies().stream()
                    .filter(policy -> shared.containsKey(policy) && !policy.isAtOnce())
                    .map(policy -> shared.get(policy).ofPartner())
                    .toList();
            String header = LimitHeaders.policies(
                    Stream.concat(own.stream(), together.stream()).toList());
            byClass.put(call, new OfClass(own, together, header));
        }
    }

    OfClass of(CallClass call) {
        return byClass.get(call);
    }
}
