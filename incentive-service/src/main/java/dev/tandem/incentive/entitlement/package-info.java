/** What a plan's rules give to whom for which deals, and why not; it reads and calculates, and changes nothing. */
package dev.tandem.incentive.entitlement;
