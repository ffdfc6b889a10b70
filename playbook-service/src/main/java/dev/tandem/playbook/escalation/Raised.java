package dev.tandem.playbook.escalation;

/**
 * What is escalated.
 *
 * @param activity what it is about; null for the sale as a whole
 * @param reason in words
 * @param by null when the playbook's time limit raised it
 */
record Raised(String activity, String reason, String by) {}
