/** The API of engagements, their tasks, and of what is escalated on them. */
package dev.tandem.playbook.engagement.rest;
