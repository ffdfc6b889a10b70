/** Documents as trees of maps, lists and plain values: how they are read, looked into and written. */
package dev.tandem.contract.text;
