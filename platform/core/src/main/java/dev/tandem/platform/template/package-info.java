/** Texts with variables and nothing that runs. */
package dev.tandem.platform.template;
