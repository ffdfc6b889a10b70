package dev.tandem.lead.deal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.tandem.lead.playbook.PlaybookVersion;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.money.Money;
import java.util.UUID;

/** What happens to a deal while it is open: {@code DealOpened} and {@code DealStageChanged}. */
public record DealEvent(
        @JsonIgnore String eventName,
        Occurrence occurrence,
        UUID dealId,
        UUID leadId,
        UUID handoffId,
        UUID registrationId,
        UUID partnerId,
        String stage,
        Money amount,
        PlaybookVersion playbook)
        implements Event {
    /** The stage of a deal that no playbook runs. */
    public static final String UNSTAGED = "unstaged";

    public static DealEvent opened(Deal deal, Occurrence occurrence) {
        return of("DealOpened", deal, occurrence);
    }

    static DealEvent stageChanged(Deal deal, Occurrence occurrence) {
        return of("DealStageChanged", deal, occurrence);
    }

    private static DealEvent of(String name, Deal deal, Occurrence occurrence) {
        return new DealEvent(
                name,
                occurrence,
                deal.id(),
                deal.leadId(),
                deal.origin().handoffId(),
                deal.origin().registrationId(),
                deal.partnerId(),
                deal.stage(),
                deal.amount(),
                deal.playbook().orElse(null));
    }

    @Override
    public String key() {
        return occurrence.thread().toString();
    }

    @Override
    public String subject() {
        return dealId.toString();
    }
}
