package dev.tandem.incentive.payee;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Current and past standings of partners in the program. */
@ApplicationScoped
public class PartnerStandings implements PanacheRepositoryBase<PartnerStanding, UUID> {
    private final Event<PartnerStandings.StandingChanged> observers;

    PartnerStandings(Event<PartnerStandings.StandingChanged> observers) {
        this.observers = observers;
    }

    public void keep(PartnerStanding standing) {
        persistAndFlush(standing);
        observers.fire(new PartnerStandings.StandingChanged(standing.partnerId(), standing.since()));
    }

    public PartnerHistories of(Collection<UUID> partners) {
        return new PartnerHistories(list("partnerId in ?1 order by since, revision", List.copyOf(partners)).stream()
                .collect(Collectors.groupingBy(
                        PartnerStanding::partnerId,
                        Collectors.collectingAndThen(Collectors.toList(), PartnerHistory::new))));
    }

    /**
     * Published within this service: this partner's earnings from deals closed on or after that day may have changed.
     */
    public record StandingChanged(UUID partnerId, LocalDate since) {}
}
