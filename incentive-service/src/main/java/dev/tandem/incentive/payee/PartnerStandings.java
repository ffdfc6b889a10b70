package dev.tandem.incentive.payee;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** How partners stand in the program, and stood before. */
@ApplicationScoped
public class PartnerStandings implements PanacheRepositoryBase<PartnerStanding, UUID> {
    private final Event<PartnerStandings.StandingChanged> told;

    PartnerStandings(Event<PartnerStandings.StandingChanged> told) {
        this.told = told;
    }

    public void keep(PartnerStanding standing) {
        persistAndFlush(standing);
        told.fire(new PartnerStandings.StandingChanged(standing.partnerId(), standing.since()));
    }

    public PartnerHistories of(Collection<UUID> partners) {
        return new PartnerHistories(list("partnerId in ?1 order by since, revision", List.copyOf(partners)).stream()
                .collect(Collectors.groupingBy(
                        PartnerStanding::partnerId,
                        Collectors.collectingAndThen(Collectors.toList(), PartnerHistory::new))));
    }

    /** Told within this service: what deals that closed from that day on earn this partner may have changed. */
    public record StandingChanged(UUID partnerId, LocalDate since) {}
}
