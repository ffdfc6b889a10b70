/** The API of messages. */
package dev.tandem.playbook.message.rest;
