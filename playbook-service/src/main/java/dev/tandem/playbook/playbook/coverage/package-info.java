/** Which duties of a playbook nobody could do today. */
package dev.tandem.playbook.playbook.coverage;
