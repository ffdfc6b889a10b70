/** The data that a service deletes, and after how long. */
package dev.tandem.platform.retention;
