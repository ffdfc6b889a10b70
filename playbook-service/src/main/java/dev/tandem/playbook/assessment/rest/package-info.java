/** The REST edge of assessments and their templates. */
package dev.tandem.playbook.assessment.rest;
