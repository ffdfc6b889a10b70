/** Disagreements between the vendor and a partner, from the first position to the decision. */
package dev.tandem.playbook.conflict;
