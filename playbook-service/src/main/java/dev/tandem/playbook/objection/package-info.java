/** What customers hold against an offer, the prepared answers that fit, and which of them help. */
package dev.tandem.playbook.objection;
