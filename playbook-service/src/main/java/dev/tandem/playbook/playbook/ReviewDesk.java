package dev.tandem.playbook.playbook;

import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.playbook.document.DocumentReview;
import dev.tandem.playbook.document.DocumentTree;
import dev.tandem.playbook.playbook.check.PlaybookFaults;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Takes playbooks through review, approval by a person other than their authors, publication and retirement. */
@ApplicationScoped
public class ReviewDesk {
    private final Playbooks playbooks;
    private final DocumentReview review;
    private final DocumentTree tree;
    private final AudienceCheck audiences;
    private final Experimenting experiments;
    private final Outbox outbox;
    private final Occurrences occurrences;

    ReviewDesk(
            Playbooks playbooks,
            DocumentReview review,
            DocumentTree tree,
            AudienceCheck audiences,
            Experimenting experiments,
            Outbox outbox,
            Occurrences occurrences) {
        this.playbooks = playbooks;
        this.review = review;
        this.tree = tree;
        this.audiences = audiences;
        this.experiments = experiments;
        this.outbox = outbox;
        this.occurrences = occurrences;
    }

    public Playbook discard(UUID id, String reason) {
        Playbook playbook = review.discard(playbooks, playbooks.visible(id), reason);
        experiments.discarded(playbook);
        return playbook;
    }

    /**
     * @throws PlaybookRefusals.PlaybookIncomplete with every fault, also if it names a partner, a tier or a territory that there is not,
     * or if it is a variant and changes what is not experimented with
     * @throws PlaybookRefusals.PlaybookTooLarge since the content cannot change in review, and would be refused at
     * publication
     * @throws PlaybookRefusals.ExperimentOver if it is a variant that could be tried no more
     * @throws dev.tandem.playbook.document.DocumentRefusals.BaseOutdated if another version was published since it was
     * drafted, as publishing does
     */
    public Playbook submit(UUID id) {
        Playbook playbook = playbooks.visible(id);
        int bytes = tree.bytes(playbook.content());
        if (bytes > PlaybookRefusals.PlaybookTooLarge.MOST_BYTES) {
            throw new PlaybookRefusals.PlaybookTooLarge(bytes);
        }
        PlaybookRefusals.PlaybookIncomplete.ifAny(Stream.of(
                        PlaybookFaults.of(playbook.content()),
                        audiences.faults(playbook.content()),
                        experiments.faults(playbook))
                .flatMap(List::stream)
                .toList());
        return review.submit(playbooks, playbook);
    }

    public Playbook approve(UUID id) {
        return review.approve(playbooks, playbooks.visible(id));
    }

    public Playbook sendBack(UUID id, String reason) {
        return review.sendBack(playbooks, playbooks.visible(id), reason);
    }

    /**
     * @throws PlaybookRefusals.ExperimentRunning while a variant of the playbook is tried
     * @throws PlaybookRefusals.ExperimentOver if it is a variant that could be tried no more
     */
    public Playbook publish(UUID id) {
        Playbook playbook = review.publish(playbooks, playbooks.visible(id));
        outbox.publish(PlaybookEvent.PlaybookPublished.of(playbook, occurrences.of(playbook)));
        experiments.published(playbook);
        return playbook;
    }

    /** @throws PlaybookRefusals.ExperimentRunning if it is compared in an experiment now */
    public Playbook retire(UUID id, String reason) {
        Playbook playbook = review.retire(playbooks, playbooks.visible(id), reason);
        experiments.retired(playbook);
        outbox.publish(PlaybookEvent.PlaybookRetired.of(playbook, occurrences.of(playbook)));
        return playbook;
    }
}
