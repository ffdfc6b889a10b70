/** The API of joint measures and targets. */
package dev.tandem.incentive.metric.rest;
