/** A playbook version being run for one sale: its tasks, its time limits, who does what, and what becomes of it. */
package dev.tandem.playbook.engagement;
