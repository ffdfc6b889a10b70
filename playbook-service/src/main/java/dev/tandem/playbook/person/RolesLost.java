package dev.tandem.playbook.person;

import java.util.Set;

/**
 * Roles were taken from a person who stays. Observed within the transaction.
 *
 * @param roles of both kinds
 */
public record RolesLost(Person person, Set<String> roles) {}
