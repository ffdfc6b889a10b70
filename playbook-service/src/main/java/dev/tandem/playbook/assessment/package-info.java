/** Assessments: questions that the vendor sends to a partner, the partner's answers, and what both sides conclude from them. */
package dev.tandem.playbook.assessment;
