/** The tenant's schemas for callers. */
package dev.tandem.lead.attribute.rest;
