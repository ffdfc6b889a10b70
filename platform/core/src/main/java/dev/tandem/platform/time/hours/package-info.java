/** Working time: weekly hours in a time zone, with holidays. */
package dev.tandem.platform.time.hours;
