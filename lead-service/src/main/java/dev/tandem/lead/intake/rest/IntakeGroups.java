package dev.tandem.lead.intake.rest;

import dev.tandem.lead.intake.Arrival;
import dev.tandem.lead.intake.IntakeResult;
import dev.tandem.lead.intake.LeadIntake;
import dev.tandem.lead.intake.Together;
import dev.tandem.lead.lead.ContactVisibility;
import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.rest.LeadView;
import dev.tandem.platform.aggregate.SecondTry;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.Cause;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.idempotency.KeyedRequest;
import dev.tandem.platform.idempotency.RequestKey;
import dev.tandem.platform.idempotency.StoredResponses;
import dev.tandem.platform.rest.Responses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Leads that one caller sends in requests of their own at the same time are taken in by one transaction: what it costs to write one
 * lead is mostly the statements, which are as many for a hundred. Callers have groups of their own.
 */
@ApplicationScoped
class IntakeGroups {
    private static final int MOST = 100;

    private final LeadIntake intake;
    private final ContactVisibility mask;
    private final StoredResponses answers;
    private final CurrentCaller caller;
    private final Cause cause;
    private final RequestKey key;
    private final Map<Caller, Group> groups = new ConcurrentHashMap<>();

    IntakeGroups(
            LeadIntake intake,
            ContactVisibility mask,
            StoredResponses answers,
            CurrentCaller caller,
            Cause cause,
            RequestKey key) {
        this.intake = intake;
        this.mask = mask;
        this.answers = answers;
        this.caller = caller;
        this.cause = cause;
        this.key = key;
    }

    private record Intake(Arrival arrival, Optional<KeyedRequest> key) {}

    /** The requests of one caller that are in progress. */
    private final class Group {
        private final Together<Intake, Supplier<Response>> intakes;
        private int requests;

        private Group(Caller sender) {
            intakes = new Together<>(MOST, all -> SecondTry.call(sender, () -> take(all, sender)));
        }
    }

    /** @throws RuntimeException the refusal of this lead */
    Response take(Arrival arrival) {
        Intake mine = new Intake(arrival.by(cause.snapshot()), key.get());
        Caller sender = caller.get();
        Group group = groups.compute(sender, (any, known) -> joined(known == null ? new Group(sender) : known));
        try {
            return group.intakes.take(mine).get();
        } finally {
            groups.computeIfPresent(sender, (any, known) -> --known.requests == 0 ? null : known);
        }
    }

    private static Group joined(Group group) {
        group.requests++;
        return group;
    }

    /** The number of requests that wait for an earlier one of their caller. */
    int waiting() {
        return groups.values().stream()
                .mapToInt(group -> group.intakes.waiting())
                .sum();
    }

    /** In one transaction, with the answers of the requests that carried a key. */
    private List<Supplier<Response>> take(List<Intake> intakes, Caller sender) {
        Map<Intake, Supplier<Response>> responses = new IdentityHashMap<>(repeated(intakes));
        List<Intake> fresh = intakes.stream()
                .filter(intake -> !responses.containsKey(intake))
                .toList();
        Iterator<IntakeResult> results =
                intake.take(fresh.stream().map(Intake::arrival).toList()).iterator();
        Map<KeyedRequest, Response> keyed = new HashMap<>();
        for (Intake one : fresh) {
            IntakeResult result = results.next();
            if (result instanceof IntakeResult.Taken taken) {
                Response created = created(taken.lead(), sender);
                responses.put(one, () -> created);
                one.key().ifPresent(request -> keyed.put(request, created));
            } else {
                responses.put(one, () -> created(result.lead(), sender));
            }
        }
        answers.store(keyed);
        return intakes.stream().map(responses::get).toList();
    }

    private Map<Intake, Supplier<Response>> repeated(List<Intake> intakes) {
        List<Intake> keyed =
                intakes.stream().filter(intake -> intake.key().isPresent()).toList();
        List<Optional<Supplier<Response>>> known =
                answers.known(keyed.stream().map(intake -> intake.key().get()).toList());
        Map<Intake, Supplier<Response>> repeated = new IdentityHashMap<>();
        for (int i = 0; i < keyed.size(); i++) {
            Intake intake = keyed.get(i);
            known.get(i).ifPresent(response -> repeated.put(intake, response));
        }
        return repeated;
    }

    private Response created(Lead lead, Caller sender) {
        return Responses.created(
                "/v1/leads/" + lead.id(), lead.revision(), LeadView.of(lead, mask.shown(lead), sender));
    }
}
