/** The metrics of a playbook over HTTP. */
package dev.tandem.playbook.metric.rest;
