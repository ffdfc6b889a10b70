package dev.tandem.platform.condition;

import dev.tandem.platform.problem.FieldFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.projectnessie.cel.Ast;
import org.projectnessie.cel.CEL;
import org.projectnessie.cel.Env;
import org.projectnessie.cel.EnvOption;
import org.projectnessie.cel.checker.Decls;
import org.projectnessie.cel.common.CELError;
import org.projectnessie.cel.relocated.com.google.api.expr.v1alpha1.Decl;

/**
 * The Common Expression Language over the facts that a service declares, cut down to what always ends soon and means the same
 * to everyone. There are no macros, so no loops; no regular expressions, since one may take for ever on a text that a
 * stranger typed in; length and size are bounded; and values of two types are not compared, as implementations differ in what
 * comes of it.
 */
public final class ConditionLanguage {
    /** Nothing a person wrote by hand was ever longer. */
    public static final int LONGEST = 2_000;

    static final int MOST_NODES = 200;
    private static final int MOST_ERRORS = 10;

    private final Env language;
    private final String example;

    private ConditionLanguage(Env language, String example) {
        this.language = language;
        this.example = example;
    }

    /** @param example of a condition, for who has written something else */
    public static Facts withExample(String example) {
        return new Facts(example);
    }

    /** The facts that conditions may ask for, by their names. */
    public static final class Facts {
        private final List<Decl> declared = new ArrayList<>();
        private final String example;

        private Facts(String example) {
            this.example = example;
        }

        public Facts text(String... names) {
            for (String name : names) {
                declared.add(Decls.newVar(name, Decls.String));
            }
            return this;
        }

        public Facts number(String... names) {
            for (String name : names) {
                declared.add(Decls.newVar(name, Decls.Int));
            }
            return this;
        }

        /** A fact with fields of any type, by their names. */
        public Facts fields(String name) {
            declared.add(Decls.newVar(name, Decls.newMapType(Decls.String, Decls.Dyn)));
            return this;
        }

        public ConditionLanguage language() {
            return new ConditionLanguage(
                    Env.newEnv(EnvOption.clearMacros(), EnvOption.declarations(declared)), example);
        }
    }

    /** The result of compiling a text: a condition, or all its faults. */
    public record Compiled(Optional<Condition> condition, List<FieldFault> faults) {}

    /** @param at the pointer to the text, for the faults */
    public Compiled compile(String text, String at) {
        if (text.length() > LONGEST) {
            return refused(at, "tooLong", "must have at most " + LONGEST + " characters");
        }
        Env.AstIssuesTuple parsed = language.parse(text);
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

    /** @param text one that compiles without faults */
    public Condition condition(String text) {
        return compile(text, "").condition().orElseThrow(() -> new IllegalArgumentException(text));
    }

    private Compiled checked(String text, String at, Ast parsed, ExpressionShape shape) {
        Env.AstIssuesTuple checked = language.check(parsed);
        if (checked.hasIssues()) {
            return refused(at, "illTyped", checked.getIssues().getErrors());
        }
        if (shape.comparesUnlike(CEL.astToCheckedExpr(checked.getAst()).getTypeMapMap())) {
            return refused(at, "illTyped", "compares values of two types, which are never equal");
        }
        if (!Decls.Bool.equals(checked.getAst().getResultType())) {
            return refused(at, "notBoolean", "must be true or false, as in " + example);
        }
        return new Compiled(Optional.of(new Condition(text, language.program(checked.getAst()))), List.of());
    }

    private static Compiled refused(String at, String code, List<CELError> errors) {
        return new Compiled(
                Optional.empty(),
                errors.stream()
                        .limit(MOST_ERRORS)
                        .map(error -> new FieldFault(at, code, place(error) + error.getMessage()))
                        .toList());
    }

    private static Compiled refused(String at, String code, String message) {
        return new Compiled(Optional.empty(), List.of(new FieldFault(at, code, message)));
    }

    private static String place(CELError error) {
        return "line " + error.getLocation().line() + ", column "
                + (error.getLocation().column() + 1) + ": ";
    }
}
