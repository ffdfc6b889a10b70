package dev.tandem.playbook.winreport;

/**
 * The number of sales of a version that are alike at one step, and ended alike.
 *
 * @param reached whether they came to the step's stage; null if nobody can tell
 * @param work null unless they did
 */
record StepTally(String activity, Boolean reached, StepWork work, boolean won, long sales) {}
