package dev.tandem.lead.lead;

import jakarta.persistence.Embeddable;

/**
 * A lead's score, visible to everyone who sees the lead; scoring has the reasons.
 *
 * @param fit points for its properties
 * @param engagement points for its activities, after decay
 * @param grade the band of both together; null when no band covers them
 */
@Embeddable
public record ScoreSummary(Integer fit, Integer engagement, String grade) {
    public int total() {
        return fit + engagement;
    }
}
