package dev.tandem.incentive.payee;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** How partners stand in the program, and stood before. */
@ApplicationScoped
public class PartnerStandings implements PanacheRepositoryBase<PartnerStanding, UUID> {
    private final Event<PartnerStandingChanged> told;

    PartnerStandings(Event<PartnerStandingChanged> told) {
        this.told = told;
    }

    public void keep(PartnerStanding standing) {
        persistAndFlush(standing);
        told.fire(new PartnerStandingChanged(standing.partnerId(), standing.since()));
    }

    public PartnerHistories of(Collection<UUID> partners) {
        return new PartnerHistories(list("partnerId in ?1 order by since, revision", List.copyOf(partners)).stream()
                .collect(Collectors.groupingBy(
                        PartnerStanding::partnerId,
                        Collectors.collectingAndThen(Collectors.toList(), PartnerHistory::new))));
    }
}
