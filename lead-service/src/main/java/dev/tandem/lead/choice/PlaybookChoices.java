package dev.tandem.lead.choice;

import dev.tandem.lead.choice.rule.Choice;
import dev.tandem.platform.caller.CurrentCaller;
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

    PlaybookChoices(CurrentCaller caller, TenantClock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Notes what was chosen; nothing if nothing was.
     *
     * @param originId the handoff or the registration that the sale begins with
     */
    public void note(UUID originId, UUID partnerId, Choice choice) {
        choice.chosen().ifPresent(chosen -> {
            PlaybookChoice made = new PlaybookChoice(originId, partnerId, chosen, choice.because(), clock.now());
            persistAndFlush(made);
            getEntityManager().persist(new PlaybookCandidates(made.id(), choice.candidates()));
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
