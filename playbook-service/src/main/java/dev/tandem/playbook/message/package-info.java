/** Templates of a playbook, filled in with what is known of a sale. */
package dev.tandem.playbook.message;
