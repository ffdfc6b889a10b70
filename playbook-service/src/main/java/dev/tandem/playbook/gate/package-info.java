/** The requirements for entering a stage, read from a playbook and compared with the tasks. */
package dev.tandem.playbook.gate;
