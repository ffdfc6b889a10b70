/** A playbook version in use for one sale: its tasks and time limits, who does what, and its outcome. */
package dev.tandem.playbook.engagement;
