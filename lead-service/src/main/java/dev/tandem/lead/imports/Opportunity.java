package dev.tandem.lead.imports;

import dev.tandem.platform.money.Money;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A consistent row of a sales pipeline.
 *
 * @param agent the external id of the selling partner
 * @param product as spelled in the export; null when absent
 * @param account as spelled in the export; null when absent
 * @param engaged when the partner took the sale; null when absent
 * @param closed when it was won or lost; null while it is open
 * @param value zero when absent
 * @param shares empty when the agent's partner is alone
 */
record Opportunity(
        String externalId,
        String agent,
        String product,
        String account,
        Stage stage,
        LocalDate engaged,
        LocalDate closed,
        Money value,
        List<NamedShare> shares) {
    /** @param partner an external id */
    record NamedShare(String partner, BigDecimal share) {
        @Override
        public String toString() {
            return partner + ":" + share.stripTrailingZeros().toPlainString();
        }
    }

    /** The day on which the partner took the sale; for a closed deal no later than the day it was closed. */
    LocalDate takenUp() {
        if (!stage.isClosed()) {
            return engaged;
        }
        return engaged == null || engaged.isAfter(closed) ? closed : engaged;
    }

    boolean isHandedOff() {
        return stage != Stage.PROSPECTING && takenUp() != null;
    }

    /** Differs when any value of the row differs, but not when the order of columns does. */
    String fingerprint() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The stages of a CRM's sales pipeline, as exports name them. */
    enum Stage {
        PROSPECTING,
        ENGAGING,
        WON,
        LOST;

        static Optional<Stage> named(String name) {
            return Arrays.stream(values())
                    .filter(stage -> stage.name().equalsIgnoreCase(name))
                    .findFirst();
        }

        boolean isClosed() {
            return this == WON || this == LOST;
        }
    }
}
