package dev.tandem.playbook.playbook;

import dev.tandem.platform.problem.FieldFault;
import java.util.List;

/** What experiments have to say to the review of versions, and make of it. */
public interface Experimenting {
    /**
     * What a variant changes that is not experimented with, by pointers into its content; nothing for any other version.
     *
     * @throws PlaybookRefusals.ExperimentOver if the last day of its experiment is over
     * @throws PlaybookRefusals.NoControl if there is no version in force that a variant could be compared with
     * @throws PlaybookRefusals.ExperimentRunning if another variant is tried already
     */
    List<FieldFault> faults(Playbook submitted);

    /** A draft will not be published. */
    void discarded(Playbook draft);

    /**
     * The experiment of a variant starts with its publication.
     *
     * @throws PlaybookRefusals.ExperimentOver if its last day is over
     * @throws PlaybookRefusals.NoControl if there is no version in force any more
     * @throws PlaybookRefusals.ExperimentRunning for any version, while another one of the playbook is tried
     */
    void published(Playbook version);

    /** @throws PlaybookRefusals.ExperimentRunning for both versions that are compared now */
    void retired(Playbook version);
}
