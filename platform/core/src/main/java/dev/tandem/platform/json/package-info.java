/** JSON as clients send it and as the database stores it: strict reading that reports all faults at once, and merge patches. */
package dev.tandem.platform.json;
