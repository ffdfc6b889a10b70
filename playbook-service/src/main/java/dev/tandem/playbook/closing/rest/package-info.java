/** The API of joint closing. */
package dev.tandem.playbook.closing.rest;
