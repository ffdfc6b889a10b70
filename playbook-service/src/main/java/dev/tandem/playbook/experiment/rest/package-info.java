/** The API of experiments. */
package dev.tandem.playbook.experiment.rest;
