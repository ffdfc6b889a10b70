package dev.tandem.playbook.debrief;

import dev.tandem.platform.aggregate.Aggregate;
import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.engagement.EngagementRef;
import dev.tandem.playbook.staff.Side;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That both sides are to write down what they learned from a sale that is over. */
@Entity
public class DebriefRequest extends Aggregate {
    static final String KIND = "debrief";
    static final String TITLE = "Debrief";

    private UUID engagementId;
    private UUID thread;
    private UUID partnerId;
    private UUID playbookId;
    private int playbookVersion;
    private LocalDate dueOn;
    private UUID vendorPersonId;
    private UUID partnerPersonId;
    private String[] awaited;

    protected DebriefRequest() {}

    /**
     * Of both sides.
     *
     * @param vendorPerson who writes for the vendor; null for whoever leads its people, as for the partner
     */
    DebriefRequest(EngagementRef sale, LocalDate dueOn, UUID vendorPerson, UUID partnerPerson) {
        this.engagementId = sale.engagementId();
        this.thread = sale.thread();
        this.partnerId = sale.partnerId();
        this.playbookId = sale.playbook().id();
        this.playbookVersion = sale.playbook().version();
        this.dueOn = dueOn;
        this.vendorPersonId = vendorPerson;
        this.partnerPersonId = partnerPerson;
        this.awaited = Stream.of(Side.values()).map(Side::name).toArray(String[]::new);
    }

    void written(Side side) {
        awaited = Arrays.stream(awaited).filter(one -> !one.equals(side.name())).toArray(String[]::new);
    }

    void handTo(Side side, UUID person) {
        if (side == Side.VENDOR) {
            vendorPersonId = person;
        } else {
            partnerPersonId = person;
        }
    }

    /** The sides that have not written theirs. */
    List<Side> awaited() {
        return Arrays.stream(awaited).map(Side::valueOf).toList();
    }

    /** Null for whoever leads the people of that side. */
    UUID person(Side side) {
        return side == Side.VENDOR ? vendorPersonId : partnerPersonId;
    }

    /** The sides that have not written theirs, and who of them does. */
    public List<Writer> writers() {
        return awaited().stream().map(side -> new Writer(side, person(side))).toList();
    }

    /** A side that has not written its debrief. @param personId null for whoever leads the people of that side */
    @Schema(name = "DebriefWriter", description = "A side that has not written its debrief")
    public record Writer(
            Side side,

            @Schema(
                    description = "Who writes it; absent if whoever leads the people of that side does",
                    example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
            UUID personId) {}

    public LocalDate dueOn() {
        return dueOn;
    }

    EngagementRef sale() {
        return new EngagementRef(engagementId, thread, partnerId, new DocumentVersion(playbookId, playbookVersion));
    }
}
