/** Request bodies that are files, and what documents of all kinds show of their versions. */
package dev.tandem.playbook.document.rest;
