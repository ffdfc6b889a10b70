/** REST API of renewals, churn and usage. */
package dev.tandem.lead.customer.rest;
