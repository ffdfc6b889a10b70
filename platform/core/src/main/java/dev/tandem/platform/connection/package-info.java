/** What every connection of a service is told and asked first. */
package dev.tandem.platform.connection;
