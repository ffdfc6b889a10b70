/** Code shared by all Tandem services. It knows no event payload, no business term and no service. */
package dev.tandem.platform;
