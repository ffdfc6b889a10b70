/** What every Tandem service shares. It knows no event payload, no business term and no service. */
package dev.tandem.platform;
