/** What a playbook says, field by field, with the constraints on its form. */
package dev.tandem.playbook.playbook.content;
