/** REST API of exports and erasures. */
package dev.tandem.lead.privacy.rest;
