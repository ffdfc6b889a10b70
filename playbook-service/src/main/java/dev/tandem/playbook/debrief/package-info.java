/** What both sides learned from a sale that is over. */
package dev.tandem.playbook.debrief;
