package dev.tandem.gateway.contract;

import dev.tandem.gateway.limit.CallClass;
import java.util.Optional;

/**
 * What the gateway knows of an operation.
 *
 * @param id its {@code operationId} in the contract
 * @param service which answers for it, such as {@code lead}
 * @param scope what a client has to be granted, such as {@code leads:read}
 */
public record Operation(
        String id, String service, CallClass callClass, String scope, Optional<Deprecation> deprecation) {
    private static final String NONE = "-";

    /** @param cells those of a line of the table, from the operationId on */
    static Operation of(String... cells) {
        Optional<Deprecation> deprecation =
                cells[4].equals(NONE) ? Optional.empty() : Optional.of(Deprecation.of(cells[4], cells[5], cells[6]));
        return new Operation(cells[0], cells[1], CallClass.labelled(cells[2]), cells[3], deprecation);
    }

    /** Who calls shows what it has in the call itself. */
    public boolean isForAnybody() {
        return callClass == CallClass.TOKEN;
    }

    public boolean isReadLineByLine() {
        return callClass == CallClass.BULK;
    }

    /** Whether it goes on for long, one way or the other, and keeps a thread of its service for that. */
    public boolean isStreamed() {
        return isReadLineByLine() || callClass == CallClass.STREAM;
    }
}
