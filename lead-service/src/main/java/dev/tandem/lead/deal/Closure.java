package dev.tandem.lead.deal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * When a deal was won or lost, and why: by a code, in words, or both.
 *
 * @param on its business date, by which it belongs to a period
 * @param code null for words alone, and for what was imported
 * @param reason null for a code alone, and for what was imported
 */
@Embeddable
public record Closure(
        @Column(name = "closed_on") LocalDate on,

        @Enumerated(EnumType.STRING) @Column(name = "close_reason_code")
        CloseReasonCode code,

        @Column(name = "close_reason") String reason) {

    public static Closure imported(LocalDate on) {
        return new Closure(on, null, null);
    }
}
