package dev.tandem.playbook.partner;

import dev.tandem.platform.aggregate.Among;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The program's partners; a partner sees only itself. */
@ApplicationScoped
public class Partners implements PanacheRepositoryBase<Partner, UUID> {
    private final CurrentCaller caller;

    Partners(CurrentCaller caller) {
        this.caller = caller;
    }

    /** @throws NotFound also if the caller belongs to another partner */
    public Partner visible(UUID id) {
        return findByIdOptional(id)
                .filter(partner -> caller.get().sees(id))
                .orElseThrow(() -> new NotFound("partner", id));
    }

    /** As it is now; of one that is not known, its id alone. */
    public PartnerTraits traits(UUID id) {
        return findByIdOptional(id).map(Partner::traits).orElseGet(() -> new PartnerTraits(id, null, null, null));
    }

    /** The same of many. */
    public Map<UUID, PartnerTraits> traits(Set<UUID> ids) {
        Map<UUID, PartnerTraits> known =
                list("among(?1, id)", Among.ids(ids)).stream().collect(Collectors.toMap(Partner::id, Partner::traits));
        return ids.stream()
                .collect(Collectors.toMap(
                        id -> id, id -> known.getOrDefault(id, new PartnerTraits(id, null, null, null))));
    }

    public Page<Partner> page(ListRequest request, Conditions wanted) {
        return request.page(this, wanted.and("id = ?", caller.get().partner()));
    }

    /** The ids of those that are active, in their order. */
    public List<UUID> active() {
        return getEntityManager()
                .createQuery("select id from Partner where status = ?1 order by id", UUID.class)
                .setParameter(1, PartnerStatus.ACTIVE)
                .getResultList();
    }

    /** Those of these tiers that some partner has. */
    public Set<String> tiersAmong(Collection<String> tiers) {
        return Set.copyOf(getEntityManager()
                .createQuery("select distinct tier from Partner where among(?1, tier)", String.class)
                .setParameter(1, Among.texts(tiers))
                .getResultList());
    }

    /** Those of these territories that some partner has. */
    public Set<String> territoriesAmong(Collection<String> territories) {
        return Set.copyOf(getEntityManager()
                .createQuery("select distinct territory from Partner where among(?1, territory)", String.class)
                .setParameter(1, Among.texts(territories))
                .getResultList());
    }

    /** Those of these ids that are partners'. */
    public Set<UUID> idsAmong(Collection<UUID> ids) {
        return Set.copyOf(getEntityManager()
                .createQuery("select id from Partner where among(?1, id)", UUID.class)
                .setParameter(1, Among.ids(ids))
                .getResultList());
    }

    /** Flushed at once: the event carries the partner's new revision. */
    public void become(Partner partner, String tier) {
        partner.become(tier);
        persistAndFlush(partner);
    }

    /** How many of each name are valid. By query: certifications know their partners, so this folder must not import them. */
    Map<String, Long> validCertifications(UUID partner, Instant now) {
        return getEntityManager()
                .createQuery(
                        "select name, count(*) from Certification where partnerId = ?1 and revocation.at is null"
                                + " and expiredAt is null and (dueAt is null or dueAt > ?2) group by name",
                        Object[].class)
                .setParameter(1, partner)
                .setParameter(2, now)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    Optional<Partner> withDomain(String domain) {
        return find("?1 member of domains", domain).firstResultOptional();
    }

    Optional<Partner> withExternalId(String externalId) {
        return externalId == null
                ? Optional.empty()
                : find("externalId", externalId).firstResultOptional();
    }
}
