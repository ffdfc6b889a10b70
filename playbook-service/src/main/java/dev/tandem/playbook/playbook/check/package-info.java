/** Everything that is wrong with a playbook, found at once, in plain Java. */
package dev.tandem.playbook.playbook.check;
