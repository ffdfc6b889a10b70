/** The people of both sides. */
package dev.tandem.playbook.person;
