/** What the vendor and a partner do not agree on, from the first position to the decision. */
package dev.tandem.playbook.conflict;
