package dev.tandem.incentive.payee;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How one partner stood on any day.
 *
 * @param standings by day and then by revision; each tells some of it, the last one that does counts
 */
public record PartnerHistory(List<PartnerStanding> standings) {
    /** Of whom nothing was told by then. */
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

    private <T> Optional<T> on(LocalDate day, Function<PartnerStanding, T> told) {
        return standings.stream()
                .filter(standing -> !standing.since().isAfter(day))
                .map(told)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later);
    }
}
