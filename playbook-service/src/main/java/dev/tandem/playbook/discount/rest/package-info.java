/** The API of discount requests. */
package dev.tandem.playbook.discount.rest;
