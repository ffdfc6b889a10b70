/** The API of playbooks. */
package dev.tandem.playbook.playbook.rest;
