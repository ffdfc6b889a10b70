/** Pages for people who read the contract in a browser: whole as they are, without any program in them. */
package dev.tandem.contract.page;
