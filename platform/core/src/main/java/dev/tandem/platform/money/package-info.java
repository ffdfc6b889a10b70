/** Exact amounts with a currency. */
package dev.tandem.platform.money;
