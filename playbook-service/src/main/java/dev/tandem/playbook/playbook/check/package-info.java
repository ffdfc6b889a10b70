/** Finds all faults of a playbook at once, in plain Java. */
package dev.tandem.playbook.playbook.check;
