package dev.tandem.playbook.partner;

import dev.tandem.platform.rest.IfMatch;
import dev.tandem.platform.time.TenantClock;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** States what each tier asks, and says how partners stand to it. */
@ApplicationScoped
public class TierRuleDesk implements PanacheRepositoryBase<TierRules, UUID> {
    private final Partners partners;
    private final TenantClock clock;

    TierRuleDesk(Partners partners, TenantClock clock) {
        this.partners = partners;
        this.clock = clock;
    }

    public TierRules rules() {
        return findAll().firstResultOptional().orElseGet(TierRules::none);
    }

    /** The tiers that partners have stay as they are. @param seen the revision that the caller has read, as in {@code If-Match} */
    public TierRules state(String seen, List<TierRule> tiers) {
        TierRules rules = rules();
        IfMatch.check(seen, rules.revision());
        rules.state(tiers);
        persistAndFlush(rules);
        return rules;
    }

    /** In the order of the rules. @throws dev.tandem.platform.problem.NotFound also if it is another partner's */
    public List<TierStanding> standing(UUID partnerId) {
        Partner partner = partners.visible(partnerId);
        Map<String, Long> valid = partners.validCertifications(partnerId, clock.now());
        return rules().tiers().stream()
                .map(rule -> TierStanding.of(rule, partner.profile().integrationDepth(), valid))
                .toList();
    }

    /**
     * @param exception why the partner gets the tier though it lacks something; null for no exception
     * @throws PartnerRefusals.TierRulesUnmet if it lacks something, and nobody says why it gets the tier all the same
     */
    void require(Partner partner, String tier, String exception) {
        if (exception == null) {
            rules().of(tier)
                    .map(rule -> TierStanding.of(
                            rule,
                            partner.profile().integrationDepth(),
                            partners.validCertifications(partner.id(), clock.now())))
                    .filter(standing -> !standing.met())
                    .ifPresent(standing -> {
                        throw new PartnerRefusals.TierRulesUnmet(tier, standing.missing());
                    });
        }
    }
}
