package dev.tandem.demo;

import static dev.tandem.demo.api.ApiCaller.json;

import dev.tandem.client.api.EngagementsApi;
import dev.tandem.client.model.MissingRequirement;
import dev.tandem.client.model.Side;
import dev.tandem.demo.api.ApiCaller;
import dev.tandem.demo.api.SuiteFailure;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Does everything that the playbook requires for one sale, each step by the person whom the role matrix names. */
final class TaskChapter {
    private static final int MOST_STEPS = 100;

    private final Cast program;
    private final JointSale sale;
    private final SampleContent content;
    private final UUID engagement;
    private final UUID partnerId;

    TaskChapter(Cast program, JointSale sale, SampleContent content, UUID engagement, UUID partnerId) {
        this.program = program;
        this.sale = sale;
        this.content = content;
        this.engagement = engagement;
        this.partnerId = partnerId;
    }

    /** The same work, once the sale goes on by another version. */
    TaskChapter by(SampleContent next) {
        return new TaskChapter(program, sale, next, engagement, partnerId);
    }

    /** The refusal names everything that the gate asks for; then that is done. */
    void complete(String stage, List<MissingRequirement> refusal) {
        if (!requirements(refusal).containsAll(requirements(missing(stage)))) {
            throw new SuiteFailure(
                    "The refusal does not name everything that " + stage + " requires: " + json(refusal));
        }
        for (int step = 0; step < MOST_STEPS; step++) {
            Optional<MissingRequirement> next = missing(stage).stream().findFirst();
            if (next.isEmpty()) {
                return;
            }
            bring(next.get());
        }
        throw new SuiteFailure("The gate of " + stage + " asks for more and more.");
    }

    private static Set<String> requirements(List<MissingRequirement> missing) {
        return missing.stream()
                .map(one -> one.getActivity() + " " + one.getRequirement() + " " + one.getItem() + " " + one.getRole())
                .collect(Collectors.toSet());
    }

    private List<MissingRequirement> missing(String stage) {
        return new EngagementsApi(program.manager)
                .getEngagement(engagement).getGates().stream()
                        .filter(gate -> gate.getStage().equals(stage))
                        .flatMap(gate -> gate.getMissing().stream())
                        .toList();
    }

    private void bring(MissingRequirement missing) {
        String activity = missing.getActivity();
        ApiCaller person = person(missing.getSide(), missing.getRole(), missing.getPersonId());
        switch (missing.getRequirement()) {
            case SIGN_OFF -> sale.signOff(person, engagement, activity);
            case CHECKLIST -> sale.tick(person, engagement, activity, missing.getItem());
            default -> sale.evidence(person, engagement, activity, content.noteOn(activity, missing.getSide()));
        }
    }

    /** Somebody that an answer names by side, role and person. */
    ApiCaller person(Side side, String role, UUID personId) {
        return program.member(side, partnerId, role, personId);
    }
}
