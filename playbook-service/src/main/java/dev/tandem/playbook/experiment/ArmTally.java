package dev.tandem.playbook.experiment;

/**
 * How many of what was assigned to one arm of an experiment by the same share came to the same.
 *
 * @param variant whether they run by the variant
 * @param sharePercent by which they were assigned
 * @param begun whether it became a sale that was not recalled
 * @param won null for those that have not ended, or were cancelled
 * @param assigned number of handoffs and registrations
 */
public record ArmTally(boolean variant, int sharePercent, boolean begun, Boolean won, long assigned) {}
