/** What tells companies apart, in every service. */
package dev.tandem.platform.company;
