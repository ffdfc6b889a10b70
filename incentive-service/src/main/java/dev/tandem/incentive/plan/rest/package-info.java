/** The API of plans: the request with all its faults, and the views. */
package dev.tandem.incentive.plan.rest;
