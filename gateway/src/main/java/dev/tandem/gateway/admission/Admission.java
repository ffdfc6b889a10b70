package dev.tandem.gateway.admission;

import dev.tandem.gateway.address.Networks;
import dev.tandem.gateway.limit.LimitedCaller;
import dev.tandem.gateway.token.CallerClaims;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who may come in. What each request asks for is made once.
 *
 * @param partner empty for the vendor's side
 * @param client empty for a person who calls by no client of ours
 * @param persons whose leaving ends it: the person who calls, and the one who answers for the client
 * @param allowedFrom where it may call from
 * @param limited by what its calls are counted
 * @param authorization the header that services are shown instead of what the caller has shown
 * @param until when the caller has to be looked at anew
 * @param ends when what the caller has shown ends by itself
 */
public record Admission(
        CallerClaims caller,
        Optional<UUID> partner,
        Optional<UUID> client,
        Set<UUID> persons,
        Networks allowedFrom,
        LimitedCaller limited,
        String authorization,
        Instant until,
        Instant ends) {
    /** Whether a client asks for what it was not granted. */
    public boolean lacks(String scope) {
        return caller.scopes().isPresent() && !caller.scopes().get().allow(scope);
    }
}
