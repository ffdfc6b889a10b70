/** REST API of attribute schemas. */
package dev.tandem.lead.attribute.rest;
