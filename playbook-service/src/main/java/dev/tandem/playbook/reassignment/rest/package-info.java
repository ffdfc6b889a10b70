/** The API of reassignments. */
package dev.tandem.playbook.reassignment.rest;
