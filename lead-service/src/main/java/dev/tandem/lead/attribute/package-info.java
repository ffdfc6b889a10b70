/** The tenant's own JSON Schema for the attributes of leads, and the check against it. */
package dev.tandem.lead.attribute;
