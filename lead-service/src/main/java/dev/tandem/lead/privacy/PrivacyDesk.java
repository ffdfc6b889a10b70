package dev.tandem.lead.privacy;

import dev.tandem.lead.consent.Consents;
import dev.tandem.lead.handoff.Handoffs;
import dev.tandem.lead.lead.EmailAddress;
import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.Leads;
import dev.tandem.lead.privacy.ErasureEvent.PersonErased;
import dev.tandem.lead.scoring.LeadScoring;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.idempotency.ResponseErasure;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Exercises a person's rights. Personal fields are scrubbed in place: in leads, snapshots, reasons of scores, evidence
 * of consents and stored idempotent responses. Events never carry any, so none has to be recalled.
 */
@ApplicationScoped
public class PrivacyDesk {
    private final Leads leads;
    private final Handoffs handoffs;
    private final Consents consents;
    private final LeadScoring scoring;
    private final Erasures erasures;
    private final ResponseErasure answers;
    private final Outbox outbox;
    private final Occurrences occurrences;
    private final CurrentCaller caller;
    private final TenantClock clock;

    PrivacyDesk(
            Leads leads,
            Handoffs handoffs,
            Consents consents,
            LeadScoring scoring,
            Erasures erasures,
            ResponseErasure answers,
            Outbox outbox,
            Occurrences occurrences,
            CurrentCaller caller,
            TenantClock clock) {
        this.leads = leads;
        this.handoffs = handoffs;
        this.consents = consents;
        this.scoring = scoring;
        this.erasures = erasures;
        this.answers = answers;
        this.outbox = outbox;
        this.occurrences = occurrences;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws PrivacyRefusals.PersonUnknown when no lead has this address */
    public Erasure erase(String email, String reason) {
        List<Lead> about = about(email);
        List<UUID> ids = about.stream().map(Lead::id).toList();
        PersonalDataScrubber traces =
                new PersonalDataScrubber(about.stream().map(Lead::contact).toList());
        about.forEach(lead -> lead.forget(traces::scrubbed));
        handoffs.ofLeads(ids).forEach(handoff -> handoff.forget(traces::scrubbed));
        consents.of(ids).forEach(consent -> consent.forget(traces::scrubbed));
        scoring.forget(ids, traces::scrubbed);
        answers.about(ids);
        Erasure erasure = new Erasure(ids, traces.scrubbed(reason), caller.get().personId(), clock.now());
        erasures.persistAndFlush(erasure);
        outbox.publish(about.stream()
                .map(lead -> PersonErased.of(lead, erasure, occurrences.of(lead, lead.thread())))
                .toList());
        return erasure;
    }

    /** @throws PrivacyRefusals.PersonUnknown when no lead has this address */
    public List<Lead> about(String email) {
        List<Lead> about = leads.ofPerson(EmailAddress.normalised(email));
        if (about.isEmpty()) {
            throw new PrivacyRefusals.PersonUnknown();
        }
        return about;
    }
}
