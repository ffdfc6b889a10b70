/** What the customers of won deals do: renew, leave, use. */
package dev.tandem.lead.customer;
