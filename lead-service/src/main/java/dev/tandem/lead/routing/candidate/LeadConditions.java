package dev.tandem.lead.routing.candidate;

import dev.tandem.platform.problem.FieldFault;
import java.util.List;
import java.util.stream.Collectors;
import org.projectnessie.cel.Ast;
import org.projectnessie.cel.CEL;
import org.projectnessie.cel.Env;
import org.projectnessie.cel.EnvOption;
import org.projectnessie.cel.checker.Decls;
import org.projectnessie.cel.common.CELError;
import org.projectnessie.cel.relocated.com.google.api.expr.v1alpha1.Type;

/**
 * Compiles conditions: the Common Expression Language, cut down to what always ends soon. There are no macros, so no loops;
 * no regular expressions, since one may take for ever on a text that a stranger typed in; and length and size are bounded.
 */
public final class LeadConditions {
    /** Nothing a person wrote by hand was ever longer. */
    static final int LONGEST = 2000;

    static final int MOST_NODES = 200;

    private static final Env LANGUAGE = Env.newEnv(
            EnvOption.clearMacros(),
            EnvOption.declarations(
                    Decls.newVar("lead.country", Decls.String),
                    Decls.newVar("lead.source", Decls.String),
                    Decls.newVar("lead.company", Decls.String),
                    Decls.newVar("lead.domain", Decls.String),
                    Decls.newVar("lead.fit", Decls.Int),
                    Decls.newVar("lead.engagement", Decls.Int),
                    Decls.newVar("lead.grade", Decls.String),
                    Decls.newVar("lead.attributes", Decls.newMapType(Decls.String, Decls.Dyn))));

    private LeadConditions() {}

    /** What a condition compiles to: itself, or everything that is wrong with it. */
    public record Compiled(LeadCondition condition, List<FieldFault> faults) {}

    /** @param at the pointer to where the condition stands, for the faults */
    public static Compiled compile(String text, String at) {
        if (text.length() > LONGEST) {
            return refused(at, "tooLong", "must have at most " + LONGEST + " characters");
        }
        Env.AstIssuesTuple parsed = LANGUAGE.parse(text);
        if (parsed.hasIssues()) {
            return refused(at, "malformed", parsed.getIssues().getErrors());
        }
        ExpressionShape shape = ExpressionShape.of(parsed.getAst().getExpr());
        if (shape.nodes() > MOST_NODES) {
            return refused(at, "tooLarge", "must have at most " + MOST_NODES + " parts, and has " + shape.nodes());
        }
        if (shape.calls("matches")) {
            return refused(at, "notAllowed", "regular expressions are not; use startsWith, endsWith or contains");
        }
        return checked(text, at, parsed.getAst(), shape);
    }

    private static Compiled checked(String text, String at, Ast parsed, ExpressionShape shape) {
        Env.AstIssuesTuple checked = LANGUAGE.check(parsed);
        if (checked.hasIssues()) {
            return refused(at, "illTyped", checked.getIssues().getErrors());
        }
        if (shape.comparesUnlike(CEL.astToCheckedExpr(checked.getAst()).getTypeMapMap())) {
            return refused(at, "illTyped", "compares values of two types, which are never equal");
        }
        Type type = checked.getAst().getResultType();
        if (!Decls.Bool.equals(type)) {
            return refused(at, "notBoolean", "must be true or false, as in lead.attributes.vip == true");
        }
        return new Compiled(new LeadCondition(text, LANGUAGE.program(checked.getAst()), shape.isConstant()), List.of());
    }

    private static Compiled refused(String at, String code, List<CELError> errors) {
        return new Compiled(
                null,
                errors.stream()
                        .limit(10)
                        .map(error -> new FieldFault(at, code, where(error) + error.getMessage()))
                        .collect(Collectors.toList()));
    }

    private static Compiled refused(String at, String code, String message) {
        return new Compiled(null, List.of(new FieldFault(at, code, message)));
    }

    private static String where(CELError error) {
        return "line " + error.getLocation().line() + ", column "
                + (error.getLocation().column() + 1) + ": ";
    }
}
