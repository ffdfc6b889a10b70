/** The API of win reports, as JSON and as a table. */
package dev.tandem.playbook.winreport.rest;
