/** Refusals as facts, and the one error body that they become. */
package dev.tandem.platform.problem;
