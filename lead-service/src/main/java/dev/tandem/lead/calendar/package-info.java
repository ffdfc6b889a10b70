/** When the vendor and each partner work. The platform's working calendar counts. */
package dev.tandem.lead.calendar;
