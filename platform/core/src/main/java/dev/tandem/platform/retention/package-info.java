/** What a service forgets, and after how long. */
package dev.tandem.platform.retention;
