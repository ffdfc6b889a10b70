/** REST API of imports, as streamed CSV. */
package dev.tandem.lead.imports.rest;
