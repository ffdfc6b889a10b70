package dev.tandem.playbook.experiment;

import dev.tandem.platform.aggregate.Aggregate;
import jakarta.persistence.Entity;
import java.util.UUID;

/** One sale of an experiment, and how it ended. */
@Entity
public class ExperimentSale extends Aggregate {
    private UUID experimentId;
    private UUID thread;
    private UUID originId;
    private boolean variant;
    private int sharePercent;
    private boolean started;

    /** Null until it is won or lost, and of one that was cancelled. */
    private Boolean won;

    protected ExperimentSale() {}

    ExperimentSale(UUID experimentId, UUID thread, UUID originId, boolean variant, int sharePercent) {
        this.experimentId = experimentId;
        this.thread = thread;
        this.originId = originId;
        this.variant = variant;
        this.sharePercent = sharePercent;
    }

    void start() {
        started = true;
    }

    /** The lead was recalled: it is no sale any more. */
    void recall() {
        started = false;
    }

    void end(Boolean outcome) {
        won = outcome;
    }
}
