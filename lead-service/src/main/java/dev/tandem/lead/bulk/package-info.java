/** How files stream in and are answered line by line, in bounded memory. */
package dev.tandem.lead.bulk;
