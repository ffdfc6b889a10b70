/** Sides, roles and duties, and the people who have roles in joint work. */
package dev.tandem.playbook.staff;
