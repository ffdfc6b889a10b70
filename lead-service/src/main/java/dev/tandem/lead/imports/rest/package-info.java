/** Imports as streamed CSV. */
package dev.tandem.lead.imports.rest;
