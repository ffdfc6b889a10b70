/** Everybody's open work: a row for each open piece, kept by the records that it belongs to. */
package dev.tandem.playbook.worklist;
