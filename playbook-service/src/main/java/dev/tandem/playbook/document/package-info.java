/** Versioned documents of any subject: their form and schema, their differences, and their file format. */
package dev.tandem.playbook.document;
