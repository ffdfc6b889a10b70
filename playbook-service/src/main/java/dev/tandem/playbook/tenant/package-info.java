/** The programs: time zone, start of the books, and the clock of a sandbox. */
package dev.tandem.playbook.tenant;
