/** The API of what-ifs and profit scenarios. */
package dev.tandem.incentive.whatif.rest;
