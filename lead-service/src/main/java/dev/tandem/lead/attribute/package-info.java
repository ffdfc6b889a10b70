/** What a tenant wants to know of every lead: its own JSON Schema, and the check against it. */
package dev.tandem.lead.attribute;
