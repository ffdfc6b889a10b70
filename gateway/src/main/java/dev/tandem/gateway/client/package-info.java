/** Programs that call the API by themselves, their keys, and what they may do. */
package dev.tandem.gateway.client;
