/**
 * Joint metrics by quarter and partner (pipeline, co-sold revenue, retention), calculated from events alone, and the
 * targets for them.
 */
package dev.tandem.incentive.metric;
