/** Rules, pools and decisions for callers. */
package dev.tandem.lead.routing.rest;
