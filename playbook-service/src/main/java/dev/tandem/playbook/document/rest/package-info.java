/** Request bodies that are files. */
package dev.tandem.playbook.document.rest;
