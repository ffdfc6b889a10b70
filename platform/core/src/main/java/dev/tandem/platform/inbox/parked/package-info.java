/** Received events that cannot have their effect yet, and those that never will. */
package dev.tandem.platform.inbox.parked;
