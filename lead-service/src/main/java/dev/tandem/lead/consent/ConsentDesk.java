package dev.tandem.lead.consent;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where consent is recorded. */
@ApplicationScoped
public class ConsentDesk {
    private final Consents consents;
    private final Outbox outbox;
    private final CurrentCaller caller;
    private final TenantClock clock;

    ConsentDesk(Consents consents, Outbox outbox, CurrentCaller caller, TenantClock clock) {
        this.consents = consents;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    public Consent record(UUID leadId, UUID thread, ConsentGiven given) {
        Consent consent = new Consent(leadId, given, caller.get().subject(), clock.now());
        consents.persistAndFlush(consent);
        outbox.publish(ConsentRecorded.of(
                consent, Occurrence.live(thread, consent.revision(), consent.recordedAt(), clock.today())));
        return consent;
    }
}
