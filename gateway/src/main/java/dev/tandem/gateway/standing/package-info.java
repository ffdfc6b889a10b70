/** Who is still there: partners, people, and what has changed of those who call. */
package dev.tandem.gateway.standing;
