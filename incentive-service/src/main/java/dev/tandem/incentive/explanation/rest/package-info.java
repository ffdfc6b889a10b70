/** The API of explanations. */
package dev.tandem.incentive.explanation.rest;
