/** What has to be there before a deal enters a stage, read from a playbook and held against tasks. */
package dev.tandem.playbook.gate;
