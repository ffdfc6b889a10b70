package dev.tandem.contract.changelog;

import java.util.List;

/**
 * What is different in a version of the contract from the one before.
 *
 * @param version such as {@code 0.17.0}; null for what is not released yet, and so has no day either
 * @param day of its release, such as {@code 2026-11-29}
 */
public record Release(String version, String day, List<AcceptedBreak> breaking, List<String> additions) {
    public boolean isEmpty() {
        return breaking.isEmpty() && additions.isEmpty();
    }
}
