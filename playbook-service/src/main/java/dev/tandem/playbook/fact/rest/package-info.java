/** The REST edge of facts. */
package dev.tandem.playbook.fact.rest;
