/** REST API of rules, pools and decisions. */
package dev.tandem.lead.routing.rest;
