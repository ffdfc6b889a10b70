/** The API of escalations on any subject. */
package dev.tandem.playbook.escalation.rest;
