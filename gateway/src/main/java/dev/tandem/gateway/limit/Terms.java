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

    Terms(Map<Policy, Limit> limits, boolean ofPartner) {
        for (CallClass call : CallClass.values()) {
            List<Limit> own = call.policies().stream().map(limits::get).toList();
            List<Limit> shared = own.stream()
                    .filter(limit -> ofPartner && !limit.policy().isAtOnce())
                    .map(Limit::ofPartner)
                    .toList();
            String header = LimitHeaders.policies(
                    Stream.concat(own.stream(), shared.stream()).toList());
            byClass.put(call, new OfClass(own, shared, header));
        }
    }

    OfClass of(CallClass call) {
        return byClass.get(call);
    }
}
