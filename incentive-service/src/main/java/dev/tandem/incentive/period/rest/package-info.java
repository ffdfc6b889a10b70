/** The API of periods. */
package dev.tandem.incentive.period.rest;
