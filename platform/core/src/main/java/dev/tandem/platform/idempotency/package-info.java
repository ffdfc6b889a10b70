/** Repeated requests: the first response by its Idempotency-Key, stored with the effect. */
package dev.tandem.platform.idempotency;
