/** The API of engagements, their tasks, and their escalations. */
package dev.tandem.playbook.engagement.rest;
