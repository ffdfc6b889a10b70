package dev.tandem.incentive.payee;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The standing of one partner on any day.
 *
 * @param standings ordered by day, then by revision; each reports some fields, and for each field the last report
 * counts
 */
public record PartnerHistory(List<PartnerStanding> standings) {
    /** The history of a partner that no event has reported by then. */
    public static final PartnerHistory UNKNOWN = new PartnerHistory(List.of());

    public boolean suspendedOn(LocalDate day) {
        return on(day, PartnerStanding::suspended).orElse(false);
    }

    public Optional<String> tierOn(LocalDate day) {
        return on(day, PartnerStanding::tier);
    }

    public IntegrationDepth integrationDepthOn(LocalDate day) {
        return on(day, PartnerStanding::integrationDepth).orElse(IntegrationDepth.NONE);
    }

    PartnerHistory atTier(UUID partner, String tier) {
        return new PartnerHistory(Stream.concat(
                        Stream.of(PartnerStanding.ranked(partner, LocalDate.MIN, 0, tier)),
                        standings.stream().filter(standing -> standing.tier() == null))
                .toList());
    }

    private <T> Optional<T> on(LocalDate day, Function<PartnerStanding, T> field) {
        return standings.stream()
                .filter(standing -> !standing.since().isAfter(day))
                .map(field)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later);
    }
}
