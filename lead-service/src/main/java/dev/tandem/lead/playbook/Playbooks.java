package dev.tandem.lead.playbook;

import dev.tandem.platform.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The published playbook versions, as announced. */
@ApplicationScoped
public class Playbooks implements PanacheRepositoryBase<PublishedPlaybook, UUID> {
    private static final String NEWEST = """
            select p.id, p.playbookId, p.code, p.version, s.audience, i.audience, s.appliesTo
              from PublishedPlaybook p
              join PublishedPlaybook last on last.code = p.code
              left join PlaybookScope s on s.id = p.id
              left join PlaybookScope i on i.id = last.id
             where not p.retired and not p.variant
               and p.version = (select max(other.version) from PublishedPlaybook other
                                 where other.code = p.code and not other.retired and not other.variant)
               and last.version = (select max(other.version) from PublishedPlaybook other
                                    where other.code = p.code and not other.variant)""";

    /** Of each playbook the newest version, unless all of it are retired; variants of experiments are not among them. */
    public List<NewestVersion> newest() {
        return getEntityManager().createQuery(NEWEST, NewestVersion.class).getResultList();
    }

    /**
     * @param audience null for all partners
     * @param appliesTo null for any sale
     */
    public void publish(PublishedPlaybook playbook, Audience audience, SaleCriteria appliesTo) {
        persistAndFlush(playbook);
        getEntityManager().persist(new PlaybookScope(playbook.id(), audience, appliesTo));
    }

    /** No sale begins with this version any more. */
    public void retire(PlaybookVersion version) {
        known(version).ifPresent(PublishedPlaybook::retire);
    }

    /** A variant is in force from now on. */
    void adopt(PlaybookVersion version) {
        known(version).ifPresent(PublishedPlaybook::adopt);
    }

    public PublishedPlaybook get(PlaybookVersion version) {
        return known(version).orElseThrow(() -> new NotFound("playbook version", version));
    }

    public boolean knows(PlaybookVersion version) {
        return count("playbookId = ?1 and version = ?2", version.id(), version.version()) > 0;
    }

    private Optional<PublishedPlaybook> known(PlaybookVersion version) {
        return find("playbookId = ?1 and version = ?2", version.id(), version.version())
                .firstResultOptional();
    }
}
