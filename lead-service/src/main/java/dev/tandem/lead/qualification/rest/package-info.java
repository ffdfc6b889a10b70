/** REST API for changing, disqualifying, merging and questioning leads. */
package dev.tandem.lead.qualification.rest;
