/**
 * How much a caller may ask: never more than its quota, over all replicas, and without asking the database about each request. Units
 * of a quota are leased by a replica ({@code LeaseStore}), and spent where they are ({@code Bucket}); what may be leased is decided by
 * two cells of time ({@code Window}).
 */
package dev.tandem.gateway.limit;
