package dev.tandem.playbook.playbook;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.playbook.partner.Partners;
import dev.tandem.playbook.partner.TierRule;
import dev.tandem.playbook.partner.TierRuleDesk;
import dev.tandem.playbook.playbook.check.AudienceFaults;
import dev.tandem.playbook.playbook.content.Audience;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks up whether there are the partners, tiers and territories that a playbook names. */
@ApplicationScoped
class AudienceCheck {
    private final Partners partners;
    private final TierRuleDesk tierRules;

    AudienceCheck(Partners partners, TierRuleDesk tierRules) {
        this.partners = partners;
        this.tierRules = tierRules;
    }

    List<FieldFault> faults(PlaybookContent content) {
        Optional<Audience> audience = Optional.ofNullable(content.audience());
        List<String> territories = Stream.concat(
                        audience.stream().flatMap(those -> those.territories().stream()),
                        Stream.ofNullable(content.appliesTo()).flatMap(sales -> sales.territories().stream()))
                .toList();
        return AudienceFaults.of(
                content,
                new AudienceFaults.Known(
                        partners.idsAmong(audience.map(Audience::partnerIds).orElse(List.of())),
                        tiers(audience.map(Audience::tiers).orElse(List.of())),
                        partners.territoriesAmong(territories)));
    }

    private Set<String> tiers(List<String> named) {
        return Stream.concat(
                        partners.tiersAmong(named).stream(),
                        tierRules.rules().tiers().stream().map(TierRule::tier))
                .collect(Collectors.toSet());
    }
}
