package dev.tandem.gateway;

/** A request that the gateway itself gives up on, once it has begun to treat it. */
final class GivenUp extends Exception {
    private final transient GatewayProblem problem;

    GivenUp(GatewayProblem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    GatewayProblem problem() {
        return problem;
    }
}
