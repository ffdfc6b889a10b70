/** The working time of the vendor and of each partner, counted by the platform's working calendar. */
package dev.tandem.lead.calendar;
