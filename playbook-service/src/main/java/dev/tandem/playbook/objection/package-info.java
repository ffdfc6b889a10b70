/** Customer objections, the matching prepared answers, and which of them help. */
package dev.tandem.playbook.objection;
