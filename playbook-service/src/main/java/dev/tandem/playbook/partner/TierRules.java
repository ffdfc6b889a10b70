package dev.tandem.playbook.partner;

import dev.tandem.platform.aggregate.KeyedAggregate;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the tiers of a program ask of a partner, the lowest first. */
@Entity
public class TierRules extends KeyedAggregate {
    @JdbcTypeCode(SqlTypes.JSON)
    private List<TierRule> tiers = List.of();

    protected TierRules() {}

    /** Of a program that has stated none: every tier is given as somebody decides. */
    static TierRules none() {
        return new TierRules();
    }

    void state(List<TierRule> next) {
        tiers = List.copyOf(next);
    }

    public List<TierRule> tiers() {
        return tiers;
    }

    /** Empty for a tier of which nothing was stated. */
    Optional<TierRule> of(String tier) {
        return tiers.stream().filter(rule -> rule.tier().equals(tier)).findFirst();
    }
}
