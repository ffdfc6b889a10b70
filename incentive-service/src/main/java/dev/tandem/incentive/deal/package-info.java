/** Deals, renewals, usage reports and accepted handoffs as published by the lead service: all sources of earnings. */
package dev.tandem.incentive.deal;
