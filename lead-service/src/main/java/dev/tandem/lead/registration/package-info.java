/** Partners' claims on sales, of which one at a time protects an account and product. */
package dev.tandem.lead.registration;
