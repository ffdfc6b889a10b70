/** Which steps of a playbook version go with winning, counted from sales that are over. */
package dev.tandem.playbook.winreport;
