/** What seldom changes: kept in memory, and looked at again when it has changed. */
package dev.tandem.platform.settings;
