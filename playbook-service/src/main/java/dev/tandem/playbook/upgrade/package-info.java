/** Previews and makes the change of a running sale to another version. */
package dev.tandem.playbook.upgrade;
