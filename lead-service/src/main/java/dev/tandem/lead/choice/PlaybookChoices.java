package dev.tandem.lead.choice;

import dev.tandem.lead.choice.rule.Choice;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.time.TenantClock;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The choices that were made, one for each sale. */
@ApplicationScoped
public class PlaybookChoices implements PanacheRepositoryBase<PlaybookChoice, UUID> {
    private final CurrentCaller caller;
    private final TenantClock clock;
    private final Outbox outbox;
    private final Occurrences occurrences;

    PlaybookChoices(CurrentCaller caller, TenantClock clock, Outbox outbox, Occurrences occurrences) {
        this.caller = caller;
        this.clock = clock;
        this.outbox = outbox;
        this.occurrences = occurrences;
    }

    /** Notes what was chosen, and announces an assignment; nothing if nothing was chosen. */
    public void note(SaleOrigin origin, UUID partnerId, Choice choice) {
        choice.chosen().ifPresent(chosen -> {
            PlaybookChoice made = new PlaybookChoice(origin.id(), partnerId, chosen, choice.because(), clock.now());
            persistAndFlush(made);
            getEntityManager().persist(new PlaybookCandidates(made.id(), choice));
            if (choice.assignment() != null) {
                outbox.publish(ChoiceEvent.SaleAssigned.of(
                        made, origin, choice.assignment(), occurrences.of(made, origin.thread())));
            }
        });
    }

    /** @throws NotFound also for a sale that began before choices were noted, and for one without a playbook */
    public PlaybookChoice of(UUID originId) {
        return find("originId = ?1", originId)
                .firstResultOptional()
                .filter(choice -> caller.get().sees(choice.partnerId()))
                .orElseThrow(() -> new NotFound("playbook choice of", originId));
    }

    /** Empty for a partner. */
    public Optional<PlaybookCandidates> candidates(PlaybookChoice choice) {
        return caller.get().isVendor()
                ? Optional.ofNullable(getEntityManager().find(PlaybookCandidates.class, choice.id()))
                : Optional.empty();
    }
}
