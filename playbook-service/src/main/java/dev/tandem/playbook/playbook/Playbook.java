package dev.tandem.playbook.playbook;

import dev.tandem.platform.caller.Caller;
import dev.tandem.playbook.document.VersionedDocument;
import dev.tandem.playbook.playbook.check.PlaybookFaults;
import dev.tandem.playbook.playbook.content.Competitor;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.playbook.content.PricingGuardrail;
import dev.tandem.playbook.playbook.content.RevenueExpectation;
import jakarta.persistence.Entity;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One version of a playbook. A published one never changes. */
@Entity
public class Playbook extends VersionedDocument<PlaybookContent> {
    public static final String KIND = "playbook";

    @JdbcTypeCode(SqlTypes.JSON)
    private PlaybookContent content;

    /** As long as it is the variant of an experiment; null for a version that is in force once it is published. */
    private UUID experimentId;

    protected Playbook() {}

    /** @throws PlaybookRefusals.PlaybookIncomplete if one of its templates is unsafe or uses undeclared names */
    Playbook(String code, int version, Integer basedOn, PlaybookContent content, UUID author) {
        super(code, version, basedOn, author);
        this.content = safe(content);
    }

    /** @throws PlaybookRefusals.PlaybookIncomplete if one of its templates is unsafe or uses undeclared names */
    @Override
    protected void put(PlaybookContent next) {
        content = safe(next);
    }

    private static PlaybookContent safe(PlaybookContent content) {
        PlaybookRefusals.PlaybookIncomplete.ifAny(PlaybookFaults.ofTemplates(content));
        return content;
    }

    /** @throws PlaybookRefusals.PlaybookIncomplete with every fault that keeps a sale from using it */
    @Override
    protected void requireComplete() {
        PlaybookRefusals.PlaybookIncomplete.ifAny(PlaybookFaults.of(content));
    }

    @Override
    protected String kind() {
        return KIND;
    }

    @Override
    public PlaybookContent content() {
        return content;
    }

    /** Once published it guides the sales that are assigned to it, and no others. */
    public void becomeVariantIn(UUID experiment) {
        experimentId = experiment;
    }

    /** It is, or will be, in force like any other version. */
    public void becomeOrdinary() {
        experimentId = null;
    }

    /** That it is the variant of; empty for any other version, and for a variant that was adopted. */
    public Optional<UUID> experimentId() {
        return Optional.ofNullable(experimentId);
    }

    /** Whether the viewer may read that something at that path was changed. */
    public boolean shows(String path, Caller viewer) {
        String[] steps = path.split("/");
        if (viewer.isVendor()) {
            return true;
        }
        if (path.matches("/audience(/.*)?")) {
            return false;
        }
        if (steps.length < 3) {
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
