package dev.tandem.testkit.fuzz;

import dev.tandem.testkit.TestTokens;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who takes part: two people of the vendor and one of a partner, who work together; and two who must see nothing of it.
 *
 * @param tenant the program, with everything in it that requests need to succeed
 * @param vendors two people of the vendor's side, by their {@code sub}
 * @param partner the only one that takes part
 * @param partnerPerson one of its people, by {@code sub}
 * @param otherPartner one of the same program that has no part in anything
 * @param otherTenant another program
 * @param facts values that requests may use, by the name of their field
 * @param bodies what may be sent to an operation, by its id, where more is asked of it than a schema tells
 */
public record FuzzParties(
        String tenant,
        List<String> vendors,
        UUID partner,
        String partnerPerson,
        UUID otherPartner,
        String otherTenant,
        Map<String, List<String>> facts,
        Map<String, List<String>> bodies) {
    private static final String[] VENDOR = {"vendorAdmin", "channelManager", "vendorSeller", "finance", "integration"};
    private static final String[] PARTNER = {"partnerAdmin", "partnerSeller"};

    List<FuzzCaller> insiders() {
        Stream<FuzzCaller> ours = vendors.stream().map(person -> vendor(tenant, person));
        return Stream.concat(ours, Stream.of(partner(partner, partnerPerson))).toList();
    }

    FuzzCaller spectator() {
        return partner(otherPartner, "nils").called("another partner");
    }

    FuzzCaller stranger() {
        return vendor(otherTenant, vendors.get(0)).called("another program");
    }

    FuzzCaller withoutRoles() {
        return new FuzzCaller("someone without roles", TestTokens.trusted().vendor(tenant, "guest", "guest"), Set.of());
    }

    FuzzCaller forger() {
        return new FuzzCaller("a forger", TestTokens.foreign().vendor(tenant, vendors.get(0), VENDOR), Set.of());
    }

    private static FuzzCaller vendor(String tenant, String person) {
        return new FuzzCaller(
                person + " of " + tenant, TestTokens.trusted().vendor(tenant, person, VENDOR), Set.of(VENDOR));
    }

    /** Of a company that the service has not heard of, though the issuer says that it is a partner. */
    FuzzCaller unheardOf() {
        return partner(UUID.fromString("0197f6a0-0000-7000-8000-0000000000ff"), "una");
    }

    private FuzzCaller partner(UUID id, String person) {
        return new FuzzCaller(
                person + " of partner " + id,
                TestTokens.trusted().partner(tenant, id, person, PARTNER),
                Set.of(PARTNER));
    }
}
