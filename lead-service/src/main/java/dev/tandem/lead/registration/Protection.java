package dev.tandem.lead.registration;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What an approved registration protects; for the vendor alone")
public record Protection(UUID registrationId, UUID partnerId, UUID productId, Instant protectedUntil) {}
