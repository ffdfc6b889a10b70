/** The API of escalations, whatever they are about. */
package dev.tandem.playbook.escalation.rest;
