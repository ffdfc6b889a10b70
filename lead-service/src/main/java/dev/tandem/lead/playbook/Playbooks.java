package dev.tandem.lead.playbook;

import dev.tandem.platform.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The published playbook versions, as announced. */
@ApplicationScoped
public class Playbooks implements PanacheRepositoryBase<PublishedPlaybook, UUID> {

    /** The newest version of the named playbook, or of the one published last when none is named. */
    public PublishedPlaybook current(String code) {
        return (code == null ? find("order by id desc") : find("code = ?1 order by version desc", code))
                .firstResultOptional()
                .orElseThrow(() -> new NoPlaybook(code));
    }

    public PublishedPlaybook get(PlaybookVersion version) {
        return find("playbookId = ?1 and version = ?2", version.id(), version.version())
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("playbook version", version));
    }

    public boolean knows(PlaybookVersion version) {
        return count("playbookId = ?1 and version = ?2", version.id(), version.version()) > 0;
    }
}
