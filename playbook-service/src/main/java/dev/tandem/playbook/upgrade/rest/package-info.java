/** The API of upgrades. */
package dev.tandem.playbook.upgrade.rest;
