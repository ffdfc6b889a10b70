/** A running sale looked at as another version would run it, and moved to that version. */
package dev.tandem.playbook.upgrade;
