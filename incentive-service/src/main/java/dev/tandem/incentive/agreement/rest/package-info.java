/** Parts of requests that plans and price schedules share. */
package dev.tandem.incentive.agreement.rest;
