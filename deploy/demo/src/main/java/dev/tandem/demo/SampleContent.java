package dev.tandem.demo;

import dev.tandem.client.model.Activity;
import dev.tandem.client.model.ChecklistItem;
import dev.tandem.client.model.DraftPlaybookRequest;
import dev.tandem.client.model.MinimumContent;
import dev.tandem.client.model.PlaybookContent;
import dev.tandem.client.model.PlaybookView;
import dev.tandem.client.model.PricingGuardrail;
import dev.tandem.client.model.Side;
import dev.tandem.client.model.Stage;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The content of a sample playbook: the story follows it, whichever sample it is. */
final class SampleContent {
    private final PlaybookView draft;

    SampleContent(PlaybookView draft) {
        this.draft = draft;
    }

    UUID id() {
        return draft.getId();
    }

    private PlaybookContent content() {
        return draft.getContent();
    }

    /** Codes, in the order of the sale. */
    List<String> stages() {
        return content().getStages().stream().map(Stage::getCode).toList();
    }

    Stream<Activity> activities() {
        return content().getStages().stream().flatMap(stage -> stage.getActivities().stream());
    }

    /** The first thing that is escalated when it is late. */
    Activity watched() {
        return activities()
                .filter(activity -> activity.getEscalation() != null && activity.getWithin() != null)
                .findFirst()
                .orElseThrow();
    }

    /** How much a seller of the partner may take off the price. */
    PricingGuardrail sellersGuardrail() {
        return content().getGuardrails().stream()
                .filter(rail -> rail.getHolder().getRole().equals("partnerSeller"))
                .findFirst()
                .orElseThrow();
    }

    /** Evidence in the playbook's own words: what the side is to bring, and its checklist as done. */
    String noteOn(String code, Side side) {
        Activity activity = activities()
                .filter(one -> one.getCode().equals(code))
                .findFirst()
                .orElseThrow();
        Stream<String> brought = items(activity.getMinimumContent())
                .filter(content -> content.getSide() == side)
                .map(MinimumContent::getDescription);
        Stream<String> done = items(activity.getChecklist()).map(ChecklistItem::getText);
        List<String> words = Stream.concat(brought, done).toList();
        return activity.getName() + ": " + String.join(". ", words);
    }

    /** One more step, in its last stage and for the person responsible for its first step. */
    void addStep(String step, String name) {
        Stage last = content().getStages().get(stages().size() - 1);
        last.addActivitiesItem(new Activity()
                .code(step)
                .name(name)
                .minimumEvidence(1)
                .signOff(false)
                .roles(last.getActivities().get(0).getRoles()));
    }

    /** As it is drafted. */
    DraftPlaybookRequest file() {
        return new DraftPlaybookRequest().code(draft.getCode()).content(content());
    }

    /** A list that may be absent. */
    private static <T> Stream<T> items(List<T> list) {
        return Optional.ofNullable(list).stream().flatMap(List::stream);
    }
}
