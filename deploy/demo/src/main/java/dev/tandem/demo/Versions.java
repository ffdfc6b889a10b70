package dev.tandem.demo;

import dev.tandem.demo.api.Answer;
import dev.tandem.demo.api.ApiCaller;
import dev.tandem.demo.api.SuiteFailure;
import java.util.Map;

/** A sample becomes a published playbook, and gets a second version while a sale runs by the first. */
final class Versions {
    private static final String NEW_STEP = "reference-call";

    private final Cast program;
    private final Narrator narrator;
    private final ProgramSetup agreements;

    Versions(Cast program, Narrator narrator) {
        this.program = program;
        this.narrator = narrator;
        this.agreements = new ProgramSetup(program, narrator);
    }

    SampleContent publishSample(String code) {
        narrator.chapter("The sample playbook " + code + ", drafted from its file");
        Answer file = program.manager.get("/v1/playbook-samples/" + code);
        Answer draft = program.manager.postFile(
                "/v1/playbooks", "application/yaml", file.body().asText());
        SampleContent content = new SampleContent(draft);
        narrator.exchange(program.manager, draft, "stages %s", content.stages());
        agreements.publish(draft);
        return content;
    }

    SampleContent publishNext(SampleContent content) {
        narrator.chapter("A new version asks for a call with a reference customer");
        Answer draft = program.manager.post(
                "/v1/playbooks", content.withStep(NEW_STEP, "Call of the customer with a reference"));
        narrator.exchange(program.manager, draft, "draft version %s", draft.text("/version"));
        agreements.publish(draft);
        return new SampleContent(draft);
    }

    /** The sale stays on its version until a person who has seen the preview upgrades it. */
    void upgrade(String engagement, String versionId, ApiCaller partner) {
        narrator.chapter("The running sale looks at the new version, and goes on by it");
        Answer preview = partner.get(engagement + "/upgrade-preview?to=" + versionId);
        narrator.exchange(
                partner,
                preview,
                "adds %s, keeps %d steps, would close the gates of %s",
                preview.text("/added"),
                preview.items("/kept").size(),
                preview.text("/closed"));
        Answer upgraded = program.manager.post(
                engagement + "/upgrade",
                Map.of(
                        "from", preview.text("/from/id"),
                        "to", preview.text("/to/id"),
                        "revision", preview.body().path("revision").asInt()));
        narrator.exchange(program.manager, upgraded, "upgraded as previewed");
        Answer running = partner.get(engagement);
        narrator.exchange(partner, running, "now runs by version %s", running.text("/playbook/version"));
        if (!preview.text("/added").contains(NEW_STEP)
                || !running.text("/playbook/id").equals(versionId)) {
            throw new SuiteFailure("The sale was to run by the new version: " + running.shortened());
        }
    }
}
