/** The API of joint metrics and targets. */
package dev.tandem.incentive.metric.rest;
