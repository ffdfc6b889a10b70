/** Who may come in, remembered for some minutes. */
package dev.tandem.gateway.admission;
