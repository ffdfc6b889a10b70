package dev.tandem.playbook.experiment;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.platform.rest.AllowedAction;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the vendor does with an experiment that runs. */
public enum ExperimentAction {
    CHANGE_SHARE("changeShare"),
    ADOPT("adopt"),
    DROP("drop");

    private static final Set<String> DECIDERS = Set.of(VENDOR_ADMIN, CHANNEL_MANAGER);

    private final String apiName;

    ExperimentAction(String apiName) {
        this.apiName = apiName;
    }

    /** All of them, and which the caller may take now. */
    public static List<AllowedAction> of(Experiment experiment, Caller caller) {
        return Arrays.stream(values())
                .map(action -> AllowedAction.of(action.apiName, caller, DECIDERS, () -> experiment.objectionTo(action)))
                .toList();
    }

    Optional<Refusal> objection(ExperimentStatus status, UUID id) {
        return status == ExperimentStatus.RUNNING
                ? Optional.empty()
                : Optional.of(
                        new NotInState(Experiment.KIND, id, apiName, status, EnumSet.of(ExperimentStatus.RUNNING)));
    }

    String apiName() {
        return apiName;
    }
}
