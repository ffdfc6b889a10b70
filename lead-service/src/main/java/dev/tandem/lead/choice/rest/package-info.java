/** The API of choices of playbooks. */
package dev.tandem.lead.choice.rest;
