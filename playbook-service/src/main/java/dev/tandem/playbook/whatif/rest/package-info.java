/** The API of what-ifs. */
package dev.tandem.playbook.whatif.rest;
