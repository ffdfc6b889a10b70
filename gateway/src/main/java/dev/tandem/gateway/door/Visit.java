package dev.tandem.gateway.door;

import dev.tandem.gateway.admission.Admission;
import dev.tandem.gateway.contract.Operation;
import dev.tandem.gateway.token.InvalidToken;
import dev.tandem.gateway.token.InvalidToken.Reason;
import io.vertx.core.http.HttpServerRequest;

/**
 * One request of a caller that may come in: what it asks for, and who asks.
 *
 * @param credential what the caller has shown
 * @param ending when it is over
 */
record Visit(
        HttpServerRequest request,
        Origin origin,
        Operation operation,
        String credential,
        Admission caller,
        Ending ending) {
    /** The same, by what is known of the caller now. */
    Visit by(Admission now) {
        return new Visit(request, origin, operation, credential, now, ending);
    }

    /** Whatever a token says besides, such as fewer scopes, a caller is one. */
    Shares.Holder holder() {
        return new Shares.Holder(
                caller.caller().tenant(),
                caller.caller().side(),
                caller.limited().key());
    }

    /**
     * @throws InvalidToken when the caller may not come in from there
     * @throws Refused when it may not ask for that
     */
    void check() throws Refused {
        if (!caller.allowedFrom().admit(origin.address())) {
            throw new InvalidToken(Reason.ADDRESS_NOT_ALLOWED);
        }
        if (caller.lacks(operation.scope())) {
            throw new Refused(GatewayProblem.SCOPE_MISSING.needing(operation.scope()));
        }
    }
}
