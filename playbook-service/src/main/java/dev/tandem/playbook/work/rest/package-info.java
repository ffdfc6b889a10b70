/** How evidence is brought to the API. */
package dev.tandem.playbook.work.rest;
