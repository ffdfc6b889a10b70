package dev.tandem.playbook.engagement.messaging;

import dev.tandem.platform.event.Occurrence;

/** Of corrections and refunds a playbook knows nothing; a cancellation takes back that the deal was won. */
record DealAmended(Occurrence occurrence, String status) {
    boolean isCancelled() {
        return status.equals("cancelled");
    }
}
