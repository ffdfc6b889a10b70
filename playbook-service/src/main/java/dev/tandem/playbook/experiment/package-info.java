/** Experiments: a variant of a playbook is tried on a share of the sales, and compared with the version in force. */
package dev.tandem.playbook.experiment;
