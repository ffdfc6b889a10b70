/** Deals, renewals, usage reports and accepted handoffs as the lead service publishes them: everything that may earn. */
package dev.tandem.incentive.deal;
