package dev.tandem.lead.lead;

import jakarta.persistence.Embeddable;

/**
 * What a lead is worth, as everybody may see it who sees the lead; scoring has the reasons.
 *
 * @param fit points for what it is
 * @param engagement points for what it does, after decay
 * @param grade the band of both together; null when no band covers them
 */
@Embeddable
public record LeadFigures(Integer fit, Integer engagement, String grade) {
    public int total() {
        return fit + engagement;
    }
}
