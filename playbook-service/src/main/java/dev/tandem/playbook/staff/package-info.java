/** Sides, roles and duties, and who has a role in what both sides do together. */
package dev.tandem.playbook.staff;
