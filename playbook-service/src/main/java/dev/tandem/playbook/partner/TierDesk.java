package dev.tandem.playbook.partner;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Changes partners' tiers, with first day and reason, and lists them. */
@ApplicationScoped
public class TierDesk {
    private final Partners partners;
    private final PartnerTiers tiers;
    private final PartnerHistory history;
    private final TierRuleDesk rules;
    private final Outbox outbox;
    private final Occurrences occurrences;
    private final CurrentCaller caller;
    private final TenantClock clock;

    TierDesk(
            Partners partners,
            PartnerTiers tiers,
            PartnerHistory history,
            TierRuleDesk rules,
            Outbox outbox,
            Occurrences occurrences,
            CurrentCaller caller,
            TenantClock clock) {
        this.partners = partners;
        this.tiers = tiers;
        this.history = history;
        this.rules = rules;
        this.outbox = outbox;
        this.occurrences = occurrences;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param effectiveOn its first day; null for today
     * @param exception why it gets the tier though it lacks what that asks; null for no exception
     * @throws PartnerRefusals.TierUnchanged if the partner already has that tier
     * @throws PartnerRefusals.EffectiveOnOutOfRange if it is before the previous tier's, or later than today
     * @throws PartnerRefusals.TierRulesUnmet if it lacks what the tier asks, and it is no exception
     */
    public PartnerTier change(UUID partnerId, String tier, LocalDate effectiveOn, String reason, String exception) {
        Partner partner = partners.visible(partnerId);
        if (partner.tier().filter(tier::equals).isPresent()) {
            throw new PartnerRefusals.TierUnchanged(tier);
        }
        LocalDate from = effectiveOn == null ? clock.today() : effectiveOn;
        requireOrder(partnerId, from);
        rules.require(partner, tier, exception);
        String previous = partner.tier().orElse(null);
        partners.become(partner, tier);
        PartnerTier entered = new PartnerTier(
                partnerId, tier, from, reason, exception, caller.get().personId(), clock.now());
        tiers.persistAndFlush(entered);
        history.tier(partner, previous, reason);
        outbox.publish(new PartnerEvent.PartnerTierChanged(occurrences.of(partner), partnerId, tier, previous, from));
        return entered;
    }

    private void requireOrder(UUID partner, LocalDate from) {
        LocalDate before = tiers.last(partner).map(PartnerTier::effectiveOn).orElse(null);
        boolean early = before != null && from.isBefore(before);
        if (early || from.isAfter(clock.today())) {
            throw new PartnerRefusals.EffectiveOnOutOfRange(before, clock.today());
        }
    }

    /** @throws dev.tandem.platform.problem.NotFound also if it is another partner's */
    public PartnerTier find(UUID partner, UUID id) {
        return tiers.of(partners.visible(partner).id(), id);
    }

    /** @throws dev.tandem.platform.problem.NotFound also if it is another partner's */
    public List<PartnerTier> page(UUID partner, UUID after, int limit) {
        return tiers.page(partners.visible(partner).id(), after, limit);
    }
}
