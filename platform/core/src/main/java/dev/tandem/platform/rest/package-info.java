/** What all REST resources share: revisions as ETags, If-Match, query parameters, allowed actions. */
package dev.tandem.platform.rest;
