/** Which steps of a playbook version are associated with winning, counted from ended sales that came to them. */
package dev.tandem.playbook.winreport;
