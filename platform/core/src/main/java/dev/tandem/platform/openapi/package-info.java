/** Completes each service's OpenAPI document with what holds for all operations, so that no resource has to repeat it. */
package dev.tandem.platform.openapi;
