package dev.tandem.lead.playbook;

import dev.tandem.platform.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The published playbook versions, as announced. */
@ApplicationScoped
public class Playbooks implements PanacheRepositoryBase<PublishedPlaybook, UUID> {
    /**
     * The newest version of the named playbook, or of the one published last when none is named; never a retired one.
     *
     * @throws PlaybookRefusals.NoPlaybook when there is none
     */
    public PublishedPlaybook current(String code) {
        return inForce(code).orElseThrow(() -> new PlaybookRefusals.NoPlaybook(code));
    }

    /** The newest version of the named playbook, or of the one published last; empty when there is none. */
    public Optional<PublishedPlaybook> inForce(String code) {
        return (code == null
                        ? find("retired = false order by id desc")
                        : find("code = ?1 and retired = false order by version desc", code))
                .firstResultOptional();
    }

    /** No sale begins with this version any more. */
    public void retire(PlaybookVersion version) {
        known(version).ifPresent(PublishedPlaybook::retire);
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
