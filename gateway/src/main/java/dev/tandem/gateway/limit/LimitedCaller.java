package dev.tandem.gateway.limit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * Who is counted, by keys that are digests: of one length whatever a token says, and nobody's name. To be made once for a token or
 * client and kept with it.
 *
 * @param partnerKey what a partner's people are counted by together
 * @param adjustments what was set for this client alone
 */
public record LimitedCaller(
        String key, Optional<String> partnerKey, LimitPlan plan, Map<Policy, Adjustment> adjustments) {
    /** @throws IllegalArgumentException if a limit that was set for it cannot be kept: below 1, or over more than a day */
    public LimitedCaller {
        adjustments = Map.copyOf(adjustments);
        adjustments.forEach((policy, adjustment) -> policy.standard().adjusted(adjustment));
    }

    public static LimitedCaller client(String clientId, LimitPlan plan, Map<Policy, Adjustment> adjustments) {
        return new LimitedCaller(digest("client", clientId), Optional.empty(), plan, adjustments);
    }

    /** Counted together with the partner's people and its other clients as well, unless its plan is more than theirs: a new one brings no more. */
    public LimitedCaller ofPartner(String tenant, String partnerId) {
        return new LimitedCaller(key, Optional.of(digest("partner", tenant, partnerId)), plan, adjustments);
    }

    public static LimitedCaller person(
            String issuer, String tenant, String subject, Optional<String> partnerId, LimitPlan plan) {
        return new LimitedCaller(
                digest("person", issuer, tenant, subject),
                partnerId.map(partner -> digest("partner", tenant, partner)),
                plan,
                Map.of());
    }

    private static String digest(String... words) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String word : words) {
                byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
                // With its length, so that what ends one word cannot begin the next.
                digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
