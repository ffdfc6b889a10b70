/** Which steps of a playbook version are associated with winning, counted from ended sales. */
package dev.tandem.playbook.winreport;
