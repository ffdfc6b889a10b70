package dev.tandem.incentive.payee;

import java.time.LocalDate;
import java.util.UUID;

/** Told within this service: what deals that closed from that day on earn this partner may have changed. */
public record PartnerStandingChanged(UUID partnerId, LocalDate since) {}
