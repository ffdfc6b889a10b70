/** The API of statements, their lines and the settlement terms. */
package dev.tandem.incentive.statement.rest;
