package dev.tandem.demo;

import static dev.tandem.demo.api.ApiCaller.json;
import static dev.tandem.demo.api.ApiCaller.newKey;

import dev.tandem.client.api.DealsApi;
import dev.tandem.client.api.EngagementsApi;
import dev.tandem.client.api.PlaybooksApi;
import dev.tandem.client.model.EngagementView;
import dev.tandem.client.model.PlaybookView;
import dev.tandem.client.model.UpgradeEngagementRequest;
import dev.tandem.client.model.UpgradeView;
import dev.tandem.demo.api.ApiCaller;
import dev.tandem.demo.api.SuiteFailure;
import java.util.List;
import java.util.UUID;

/** A sample becomes a published playbook, and gets a second version while a sale runs by the first. */
final class Versions {
    private static final String NEW_STEP = "reference-call";

    private final Cast program;
    private final Narrator narrator;
    private final PlaybooksApi playbooks;

    Versions(Cast program, Narrator narrator) {
        this.program = program;
        this.narrator = narrator;
        this.playbooks = new PlaybooksApi(program.manager);
    }

    SampleContent publishSample(String code) {
        narrator.chapter("The sample playbook " + code + ", drafted from its file");
        PlaybookView draft = playbooks.draftPlaybook(playbooks.getPlaybookSample(code), newKey());
        SampleContent content = new SampleContent(draft);
        narrator.exchange(program.manager, "stages %s", content.stages());
        return published(content);
    }

    SampleContent publishNext(SampleContent content) {
        narrator.chapter("A new version asks for a call with a reference customer");
        SampleContent next = new SampleContent(playbooks.getPlaybook(content.id()));
        next.addStep(NEW_STEP, "Call of the customer with a reference");
        PlaybookView draft = playbooks.draftPlaybook(next.file(), newKey());
        narrator.exchange(program.manager, "draft version %s", draft.getVersion());
        return published(new SampleContent(draft));
    }

    private SampleContent published(SampleContent draft) {
        new ProgramSetup(program, narrator).publish(draft.id());
        return draft;
    }

    /** The sale stays on its version until a person who has seen the preview upgrades it. */
    void upgrade(UUID engagement, UUID versionId, ApiCaller partner) {
        narrator.chapter("The running sale looks at the new version, and goes on by it");
        EngagementsApi engagements = new EngagementsApi(partner);
        UpgradeView preview = engagements.previewUpgrade(engagement, versionId);
        narrator.exchange(
                partner,
                "adds %s, keeps %d steps, would close the gates of %s",
                json(preview.getAdded()),
                preview.getKept().size(),
                json(preview.getClosed()));
        UpgradeEngagementRequest asPreviewed = new UpgradeEngagementRequest()
                .from(preview.getFrom().getId())
                .to(preview.getTo().getId())
                .revision(preview.getRevision());
        new EngagementsApi(program.manager).upgradeEngagement(engagement, asPreviewed, newKey());
        narrator.exchange(program.manager, "upgraded as previewed");
        EngagementView running = engagements.getEngagement(engagement);
        narrator.exchange(
                partner, "now runs by version %s", running.getPlaybook().getVersion());
        if (!preview.getAdded().contains(NEW_STEP)
                || !running.getPlaybook().getId().equals(versionId)) {
            throw new SuiteFailure("The sale was to run by the new version: " + json(running.getPlaybook()));
        }
    }

    /** The deal has followed: its first stage was left by the first version, and the others by the second. */
    void checkStages(UUID deal, ApiCaller partner) {
        List<Integer> versions = new DealsApi(partner)
                .listDealStages(deal, null, null).getItems().stream()
                        .map(stay -> stay.getPlaybook().getVersion())
                        .toList();
        narrator.exchange(partner, "its stages were left by the versions %s", versions);
        if (versions.get(0) != 1 || versions.stream().skip(1).anyMatch(version -> version != 2)) {
            throw new SuiteFailure("The deal was to follow the sale to the new version: " + versions);
        }
    }
}
