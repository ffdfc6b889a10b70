/** Bearer tokens, verified once. */
package dev.tandem.platform.token;
