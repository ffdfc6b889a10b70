package dev.tandem.playbook.partner.certification;

import dev.tandem.platform.aggregate.Among;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.playbook.reminder.Reminding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells that certifications are about to expire. */
@ApplicationScoped
class CertificationReminding implements Reminding {
    static final String KIND = "certification";

    /** Long enough before the last day to be examined again, to hurry, and to say so. */
    static final List<Integer> DAYS = List.of(-90, -30, -7);

    private final Certifications certifications;
    private final Outbox outbox;
    private final Occurrences occurrences;

    CertificationReminding(Certifications certifications, Outbox outbox, Occurrences occurrences) {
        this.certifications = certifications;
        this.outbox = outbox;
        this.occurrences = occurrences;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void tell(List<Told> due) {
        Map<UUID, Certification> each =
                certifications
                        .list(
                                "among(?1, id)",
                                Among.ids(due.stream().map(Told::recordId).toList()))
                        .stream()
                        .collect(Collectors.toMap(Certification::id, Function.identity()));
        outbox.publish(due.stream()
                .map(told -> expiring(each.get(told.recordId()), -told.offset()))
                .toList());
    }

    private CertificationEvent expiring(Certification certification, int daysLeft) {
        return CertificationEvent.PartnerCertificationExpiring.of(
                certification, daysLeft, occurrences.of(certification));
    }
}
