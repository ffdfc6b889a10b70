/** Shared by all REST resources: revisions as ETags, If-Match, query parameters, allowed actions. */
package dev.tandem.platform.rest;
