package dev.tandem.lead.playbook;

import dev.tandem.platform.inbox.MissingPrerequisite;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The experiments with playbooks, as announced. For a partner there is none. */
@ApplicationScoped
public class PlaybookExperiments implements PanacheRepositoryBase<PlaybookExperiment, UUID> {
    private static final String RUNNING = """
            controlId = ?1 and not ended
              and exists (select 1 from PublishedPlaybook p
                           where p.playbookId = variantId and p.version = variantVersion and not p.retired)""";

    private final Playbooks playbooks;

    PlaybookExperiments(Playbooks playbooks) {
        this.playbooks = playbooks;
    }

    public void start(PlaybookExperiment experiment) {
        if (findByIdOptional(experiment.id()).isEmpty()) {
            persist(experiment);
        }
    }

    /** For sales that start from the time of that share on. */
    public void share(UUID id, PlaybookExperiment.Share share) {
        announced(id).share(share);
    }

    /** @param adopted whether the variant is in force from now on, like any other version */
    public void end(UUID id, boolean adopted) {
        PlaybookExperiment experiment = announced(id);
        experiment.end();
        if (adopted) {
            playbooks.adopt(experiment.variant());
        }
    }

    /** That has not ended, in which a version is compared with that one. */
    public Optional<PlaybookExperiment> running(UUID controlId) {
        return find(RUNNING, controlId).firstResultOptional();
    }

    private PlaybookExperiment announced(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new MissingPrerequisite("experiment:" + id));
    }
}
