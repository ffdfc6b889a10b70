package dev.tandem.lead.partner;

import dev.tandem.platform.aggregate.Among;
import dev.tandem.platform.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tenant's partners, as announced. */
@ApplicationScoped
public class Partners implements PanacheRepositoryBase<Partner, UUID> {
    /** @throws NotFound when no such partner is known here (yet) */
    public Partner get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("partner", id));
    }

    public void announced(UUID id, Partner.Announced now) {
        Partner partner = findByIdOptional(id).orElseGet(() -> new Partner(id));
        partner.announcedAs(now);
        persist(partner);
    }

    /** It has another tier. */
    public void reaches(UUID id, String tier) {
        findByIdOptional(id).ifPresent(partner -> partner.reaches(tier));
    }

    /**
     * @throws NotFound when no such partner is known here (yet)
     * @throws PartnerRefusals.PartnerNotActive when it is suspended
     */
    public void requireActive(UUID id) {
        if (!get(id).isActive()) {
            throw new PartnerRefusals.PartnerNotActive();
        }
    }

    /** Those among them that take leads. */
    public Set<UUID> activeAmong(Collection<UUID> ids) {
        return find(
                        "select p.id from Partner p where among(?1, p.id) and p.status = ?2",
                        Among.ids(ids),
                        Partner.ACTIVE)
                .project(UUID.class)
                .stream()
                .collect(Collectors.toSet());
    }

    public Set<UUID> known(Collection<UUID> ids) {
        return byId(ids).keySet();
    }

    public Map<UUID, Partner> byId(Collection<UUID> ids) {
        return list("among(?1, id)", Among.ids(ids)).stream()
                .collect(Collectors.toMap(Partner::id, Function.identity()));
    }

    public Map<String, Partner> byExternalId(Collection<String> externalIds) {
        return list("among(?1, externalId)", Among.texts(externalIds)).stream()
                .collect(Collectors.toMap(Partner::externalId, Function.identity()));
    }
}
