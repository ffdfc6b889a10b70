/** One OpenAPI document for the whole suite, made of those of its services. */
package dev.tandem.contract;
