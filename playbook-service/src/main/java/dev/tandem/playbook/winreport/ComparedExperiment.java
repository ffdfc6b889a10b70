package dev.tandem.playbook.winreport;

import dev.tandem.playbook.experiment.Experiment;

/** An experiment, and how its sales ended so far. */
public record ComparedExperiment(Experiment experiment, ArmComparison arms) {}
