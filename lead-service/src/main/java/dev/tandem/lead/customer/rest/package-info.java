/** Renewals, churn and usage for callers. */
package dev.tandem.lead.customer.rest;
