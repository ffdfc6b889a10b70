/** Administrators give open work of one person to another one. */
package dev.tandem.playbook.reassignment;
