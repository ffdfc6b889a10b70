/** Versioned documents whatever they are about: their form and its schema, their differences, and how they read as files. */
package dev.tandem.playbook.document;
