package dev.tandem.demo;

import static dev.tandem.demo.api.ApiCaller.newKey;

import dev.tandem.client.api.RegistrationsApi;
import dev.tandem.client.model.ApproveRegistrationRequest;
import dev.tandem.client.model.RegistrationView;
import dev.tandem.client.model.SubmitRegistrationRequest;
import dev.tandem.demo.api.ApiCaller;
import dev.tandem.demo.api.Patience;
import dev.tandem.demo.api.Refusal;
import java.util.List;
import java.util.UUID;

/** Two partners claim one sale, and the second learns that it is protected, but not for which partner. */
public final class RivalRegistrations {
    private final Cast program;
    private final Narrator narrator;

    public RivalRegistrations(Cast program, Narrator narrator) {
        this.program = program;
        this.narrator = narrator;
    }

    public void twoOnOneSale(UUID productId, ApiCaller first, ApiCaller second) {
        narrator.chapter("Two partners register one sale");
        SubmitRegistrationRequest sale =
                new SubmitRegistrationRequest().company("Harbour Freight Lines").productIds(List.of(productId));
        RegistrationView claim = submit(sale, first);
        narrator.exchange(first, "%s, verdict %s", claim.getStatus(), claim.getVerdict());
        RegistrationView approved = approve(claim);
        narrator.exchange(
                program.manager,
                "protected until %s",
                approved.getProtectedUntil().toInstant());
        RegistrationView late = submit(sale, second);
        narrator.exchange(second, "verdict %s, and no name", late.getVerdict());
        Refusal refused = program.manager.refused(409, () -> approve(late));
        narrator.exchange(program.manager, "%s; the database holds it", refused.code());
    }

    /** Only of a partner that the lead service has heard of. */
    private static RegistrationView submit(SubmitRegistrationRequest sale, ApiCaller partner) {
        return Patience.onceHeard(() -> new RegistrationsApi(partner).submitRegistration(sale, newKey()));
    }

    private RegistrationView approve(RegistrationView claim) {
        return new RegistrationsApi(program.manager)
                .approveRegistration(claim.getId(), new ApproveRegistrationRequest().protectedFor("P90D"), newKey());
    }
}
