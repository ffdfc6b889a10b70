/** Partners' claims on sales. At most one at a time protects an account and product. */
package dev.tandem.lead.registration;
