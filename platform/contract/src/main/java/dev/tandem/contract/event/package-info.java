/** One AsyncAPI document of all that the suite publishes, made of the contracts of its events. */
package dev.tandem.contract.event;
