/** Whom each side asks at the other one, in which matter. */
package dev.tandem.playbook.contact;
