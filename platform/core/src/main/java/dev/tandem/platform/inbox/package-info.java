/** Events that a service receives: each has one effect, however often it arrives. */
package dev.tandem.platform.inbox;
