/** Answers, response times and win rates of handoffs, and how long deals stay in their stages, each by one query. */
package dev.tandem.lead.measure;
