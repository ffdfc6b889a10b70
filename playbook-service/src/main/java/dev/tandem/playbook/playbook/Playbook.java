package dev.tandem.playbook.playbook;

import dev.tandem.platform.aggregate.TrackedAggregate;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.problem.FourEyes;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.playbook.check.PlaybookFaults;
import dev.tandem.playbook.playbook.content.Competitor;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.playbook.content.PricingGuardrail;
import dev.tandem.playbook.playbook.content.RevenueExpectation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One version of a playbook. A published one never changes. */
@Entity
public class Playbook extends TrackedAggregate {

    private String code;
    private int version;
    /** The version that it was made from; null for the first one. */
    private Integer basedOn;

    @Enumerated(EnumType.STRING)
    private PlaybookStatus status;

    private UUID[] authors;
    private UUID approvedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private PlaybookContent content;

    protected Playbook() {}

    /** @throws PlaybookRefusals.PlaybookIncomplete if one of its templates is unsafe or uses undeclared names */
    Playbook(String code, int version, Integer basedOn, PlaybookContent content, UUID author) {
        this.code = code;
        this.version = version;
        this.basedOn = basedOn;
        this.content = safe(content);
        this.authors = new UUID[] {author};
        this.status = PlaybookStatus.DRAFT;
    }

    /** @throws PlaybookRefusals.PlaybookIncomplete if one of its templates is unsafe or uses undeclared names */
    void change(PlaybookContent next, UUID by) {
        Refusal.ifAny(objectionTo(PlaybookAction.CHANGE, by));
        content = safe(next);
        authors = FourEyes.with(authors, by);
    }

    /** What was changed in that version is in the content now, or left out on purpose. */
    void merge(int published) {
        basedOn = published;
    }

    private static PlaybookContent safe(PlaybookContent content) {
        PlaybookRefusals.PlaybookIncomplete.ifAny(PlaybookFaults.ofTemplates(content));
        return content;
    }

    /** @throws PlaybookRefusals.PlaybookIncomplete with every fault that keeps a sale from using it */
    void submit() {
        PlaybookRefusals.PlaybookIncomplete.ifAny(PlaybookFaults.of(content));
        become(PlaybookAction.SUBMIT);
    }

    /** @throws FourEyes.SecondPersonRequired for its authors */
    void approve(UUID approver) {
        Refusal.ifAny(objectionTo(PlaybookAction.APPROVE, approver));
        become(PlaybookAction.APPROVE);
        approvedBy = approver;
    }

    /** Returns it to its authors, who may change it again. */
    void sendBack() {
        become(PlaybookAction.SEND_BACK);
        approvedBy = null;
    }

    void publish() {
        become(PlaybookAction.PUBLISH);
    }

    void retire() {
        become(PlaybookAction.RETIRE);
    }

    private Optional<Refusal> objectionTo(PlaybookAction action, UUID by) {
        return state().objectionTo(action, by);
    }

    PlaybookState state() {
        return new PlaybookState(id(), status, authors());
    }

    private void become(PlaybookAction action) {
        status = status.become(action.leadsTo(), PlaybookState.KIND, id(), action.apiName());
    }

    public String code() {
        return code;
    }

    public int version() {
        return version;
    }

    /** The version that it was made from, or merged with last; empty for the first one. */
    public Optional<Integer> basedOn() {
        return Optional.ofNullable(basedOn);
    }

    public PlaybookStatus status() {
        return status;
    }

    /** None of them approves it. */
    public List<UUID> authors() {
        return List.of(authors);
    }

    public UUID approvedBy() {
        return approvedBy;
    }

    public PlaybookContent content() {
        return content;
    }

    /** Whether the viewer may read that something at that path was changed. */
    public boolean shows(String path, Caller viewer) {
        String[] steps = path.split("/");
        if (viewer.isVendor() || steps.length < 3) {
            return true;
        }
        PlaybookContent seen = content(viewer);
        Stream<String> codes = switch (steps[1]) {
            case "guardrails" -> seen.guardrails().stream().map(PricingGuardrail::code);
            case "competitors" -> seen.competitors().stream().map(Competitor::code);
            case "revenueExpectations" -> seen.revenueExpectations().stream().map(RevenueExpectation::code);
            default -> Stream.of(steps[2]);
        };
        return codes.anyMatch(steps[2]::equals);
    }

    /** As much of it as the viewer's side may read. */
    public PlaybookContent content(Caller viewer) {
        return viewer.isVendor() ? content : content.seenByPartners();
    }
}
