/**
 * Qualifies leads: changes and disqualifies them, merges those that are the same, and records answers to a playbook's
 * questions.
 */
package dev.tandem.lead.qualification;
