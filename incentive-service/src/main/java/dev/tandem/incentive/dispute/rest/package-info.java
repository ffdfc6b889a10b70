/** The API of disputes. */
package dev.tandem.incentive.dispute.rest;
