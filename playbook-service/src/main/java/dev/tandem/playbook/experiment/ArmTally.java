package dev.tandem.playbook.experiment;

/**
 * The number of sales of one arm of an experiment that were assigned by the same share and ended alike.
 *
 * @param variant whether they run by the variant
 * @param sharePercent by which they were assigned
 * @param won null for those that have not ended, or were cancelled
 */
public record ArmTally(boolean variant, int sharePercent, Boolean won, long sales) {}
