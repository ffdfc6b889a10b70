/** Answers, response times and win rates of handoffs, and the time deals spend in stages, each by one query. */
package dev.tandem.lead.measure;
