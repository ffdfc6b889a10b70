/** REST API of scores, activities and back-tests. */
package dev.tandem.lead.scoring.rest;
