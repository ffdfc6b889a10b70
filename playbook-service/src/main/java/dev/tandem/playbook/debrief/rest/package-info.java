/** The API of debriefs. */
package dev.tandem.playbook.debrief.rest;
