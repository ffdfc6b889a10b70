package dev.tandem.playbook.experiment;

/**
 * The number of sales of one arm of an experiment that ended alike.
 *
 * @param variant whether they run by the variant
 * @param won null for those that have not ended, or were cancelled
 */
public record ArmTally(boolean variant, Boolean won, long sales) {}
