/** What has changed from one version of the suite's contract to the next, as data, and how it is held to what really has. */
package dev.tandem.contract.changelog;
