package dev.tandem.gateway.client;

import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;
import java.util.UUID;

/** Why something about clients is refused. */
public final class ApiClientRefusals {
    private ApiClientRefusals() {}

    /** A side has as many clients as it may. */
    @Fact(name = "most", type = Integer.class, meaning = "How many API clients there may be")
    public static final class TooManyClients extends Conflict {
        TooManyClients(int most) {
            super("This side has " + most + " clients that are not revoked: revoke one that nobody needs.");
            with("most", most);
        }
    }

    /** A client has two secrets that are live. */
    @Fact(name = "apiClientId", type = UUID.class, meaning = "The API client")
    @Fact(name = "most", type = Integer.class, meaning = "How many secrets of a client may be live")
    public static final class TooManySecrets extends Conflict {
        TooManySecrets(UUID client, int most) {
            super("The client has " + most + " live secrets: end one first.");
            with("apiClientId", client);
            with("most", most);
        }
    }

    /** Only what belongs to a partner has to be granted production. */
    @Fact(name = "apiClientId", type = UUID.class, meaning = "The API client")
    public static final class NotOfAPartner extends Conflict {
        NotOfAPartner(UUID client) {
            super("The vendor's own clients need no grant.");
            with("apiClientId", client);
        }
    }

    /** Whoever granted it, and when, stays on record. */
    @Fact(name = "apiClientId", type = UUID.class, meaning = "The API client")
    public static final class ProductionAlreadyGranted extends Conflict {
        ProductionAlreadyGranted(UUID client) {
            super("The client has been granted production already.");
            with("apiClientId", client);
        }
    }

    /** There is nothing to take from a client that was granted nothing. */
    @Fact(name = "apiClientId", type = UUID.class, meaning = "The API client")
    public static final class NoProductionToWithdraw extends Conflict {
        NoProductionToWithdraw(UUID client) {
            super("The client has not been granted production.");
            with("apiClientId", client);
        }
    }

    /** What has ended does not begin again: somebody may have ended it because others know it. */
    @Fact(name = "apiClientId", type = UUID.class, meaning = "The API client")
    @Fact(name = "number", type = Integer.class, meaning = "Which of its secrets has ended")
    public static final class SecretEnded extends Conflict {
        SecretEnded(UUID client, int number) {
            super("The secret has ended: make a new one.");
            with("apiClientId", client);
            with("number", number);
        }
    }
}
