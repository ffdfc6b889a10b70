/** Partners and sellers that take turns, within caps and working hours. */
package dev.tandem.lead.routing.pool;
