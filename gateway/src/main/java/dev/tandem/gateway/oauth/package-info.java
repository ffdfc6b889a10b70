/** What a client is given for its key: tokens of its own, and those with which it acts for a person. */
package dev.tandem.gateway.oauth;
