package dev.tandem.incentive.metric;

import dev.tandem.platform.rest.IfMatch;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where targets are set and looked up. */
@ApplicationScoped
public class MetricTargets implements PanacheRepositoryBase<MetricTarget, UUID> {

    /** @param seen the revision that the caller has read, "0" for a target that is not there yet */
    public MetricTarget aim(UUID partner, String quarter, MetricTarget.Aim aim, String seen) {
        MetricTarget target = find("partnerId = ?1 and quarter = ?2", partner, quarter)
                .firstResultOptional()
                .orElseGet(() -> new MetricTarget(partner, quarter));
        IfMatch.check(seen, target.revision());
        target.aim(aim);
        persistAndFlush(target);
        return target;
    }

    Map<UUID, MetricTarget> of(Collection<UUID> partners, String quarter) {
        return find("quarter = ?1 and partnerId in ?2", quarter, partners).stream()
                .collect(Collectors.toMap(MetricTarget::partnerId, Function.identity()));
    }
}
