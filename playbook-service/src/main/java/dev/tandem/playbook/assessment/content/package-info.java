/** The content of an assessment's template. */
package dev.tandem.playbook.assessment.content;
