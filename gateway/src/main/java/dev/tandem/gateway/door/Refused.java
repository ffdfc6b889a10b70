package dev.tandem.gateway.door;

/** A request that the gateway answers itself: something speaks against it, or it is given up on. */
final class Refused extends Exception {
    private final transient GatewayProblem problem;

    Refused(GatewayProblem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    GatewayProblem problem() {
        return problem;
    }
}
