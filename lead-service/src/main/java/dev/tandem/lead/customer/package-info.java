/** The customers of won deals: renewals, churn and usage. */
package dev.tandem.lead.customer;
