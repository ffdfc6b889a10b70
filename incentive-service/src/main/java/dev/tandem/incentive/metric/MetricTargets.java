package dev.tandem.incentive.metric;

import dev.tandem.incentive.period.AccountingPeriod;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.rest.IfMatch;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sets and finds targets. */
@ApplicationScoped
public class MetricTargets implements PanacheRepositoryBase<MetricTarget, UUID> {
    private final Event<MetricTargets.TargetChanged> observers;

    MetricTargets(Event<MetricTargets.TargetChanged> observers) {
        this.observers = observers;
    }

    /** @param seen the revision that the caller has read, "0" for a target that does not exist yet */
    public MetricTarget aim(UUID partner, AccountingPeriod quarter, MetricTarget.Aim aim, String seen) {
        MetricTarget target = find("partnerId = ?1 and quarter = ?2", partner, quarter.code())
                .firstResultOptional()
                .orElseGet(() -> new MetricTarget(partner, quarter.code()));
        IfMatch.check(seen, target.revision());
        target.aim(aim);
        persistAndFlush(target);
        observers.fire(new MetricTargets.TargetChanged(partner, quarter));
        return target;
    }

    public Map<UUID, MetricTarget> of(Collection<UUID> partners, AccountingPeriod quarter) {
        return find("quarter = ?1 and partnerId in ?2", quarter.code(), partners).stream()
                .collect(Collectors.toMap(MetricTarget::partnerId, Function.identity()));
    }

    /** The co-sold revenue targets of these partners, read in one query. */
    public CoSoldTargets coSold(Collection<String> partners, AccountingPeriod quarter) {
        List<UUID> ids = partners.stream().map(UUID::fromString).toList();
        Map<String, Money> byPartner = new HashMap<>();
        of(ids, quarter)
                .forEach((partner, target) ->
                        target.coSold().ifPresent(coSold -> byPartner.put(partner.toString(), coSold)));
        return new CoSoldTargets(byPartner);
    }

    /**
     * Published within this service, in the transaction that sets a target: the earnings of the partner's deals of the
     * quarter may have changed.
     */
    public record TargetChanged(UUID partnerId, AccountingPeriod quarter) {}
}
