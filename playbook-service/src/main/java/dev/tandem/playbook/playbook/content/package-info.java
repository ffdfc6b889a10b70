/** The content of a playbook, field by field, with the constraints on its form. */
package dev.tandem.playbook.playbook.content;
