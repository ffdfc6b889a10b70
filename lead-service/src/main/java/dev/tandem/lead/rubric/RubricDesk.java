package dev.tandem.lead.rubric;

import dev.tandem.lead.rubric.learning.Calibration;
import dev.tandem.lead.rubric.points.RubricContent;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Where rubrics are written or learned, reviewed, sent back or approved by a second person, and put in force. */
@ApplicationScoped
public class RubricDesk {
    private final Rubrics rubrics;
    private final CurrentCaller caller;
    private final Event<RubricPutInForce> inForce;

    RubricDesk(Rubrics rubrics, CurrentCaller caller, Event<RubricPutInForce> inForce) {
        this.rubrics = rubrics;
        this.caller = caller;
        this.inForce = inForce;
    }

    /**
     * The next version of the rubric with that code.
     *
     * @throws InvalidRequest with every fault
     */
    public Rubric draft(String code, RubricContent content) {
        check(content, "/content");
        return written(new Rubric(code, rubrics.nextVersion(code), content, author()));
    }

    /** The next version, as learned; learning the same again returns the existing draft. */
    @Transactional
    public Rubric learned(String code, Calibration calibration) {
        return rubrics.newest(code)
                .filter(before -> before.isDraftOf(calibration))
                .orElseGet(() -> next(code, calibration));
    }

    private Rubric next(String code, Calibration calibration) {
        return written(new Rubric(code, rubrics.nextVersion(code), calibration, author()));
    }

    /** @throws InvalidRequest with every fault of the new content */
    public Rubric change(Rubric rubric, RubricContent content) {
        check(content, "");
        rubric.change(content, author());
        return written(rubric);
    }

    public Rubric submit(UUID id) {
        Rubric rubric = rubrics.get(id);
        rubric.submit();
        return written(rubric);
    }

    public Rubric approve(UUID id) {
        Rubric rubric = rubrics.get(id);
        rubric.approve(author());
        return written(rubric);
    }

    /** From review, or after approval as long as it is not published. */
    public Rubric sendBack(UUID id, String reason) {
        Rubric rubric = rubrics.get(id);
        rubric.sendBack(reason);
        return written(rubric);
    }

    /** Puts an approved version in force, replacing the present one; all leads are rescored in the background. */
    public Rubric publish(UUID id) {
        Rubric rubric = rubrics.get(id);
        // The version in force is retired first: the database allows one at any moment.
        rubrics.inForce().filter(before -> rubric.isApproved()).ifPresent(before -> {
            before.replace();
            rubrics.flush();
        });
        rubric.publish();
        written(rubric);
        inForce.fire(new RubricPutInForce(caller.get().tenant()));
        return rubric;
    }

    private static void check(RubricContent content, String root) {
        List<FieldFault> faults = RubricFaults.of(content, root);
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }

    private UUID author() {
        return caller.get().personId();
    }

    private Rubric written(Rubric rubric) {
        rubrics.persistAndFlush(rubric);
        return rubric;
    }
}
