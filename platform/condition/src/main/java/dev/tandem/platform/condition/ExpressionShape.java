package dev.tandem.platform.condition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.projectnessie.cel.relocated.com.google.api.expr.v1alpha1.Expr;
import org.projectnessie.cel.relocated.com.google.api.expr.v1alpha1.Type;

/** How large an expression is and what it uses, measured without recursion, as its author determines its depth. */
record ExpressionShape(int nodes, List<Expr.Call> allCalls) {
    static ExpressionShape of(Expr root) {
        int nodes = 0;
        List<Expr.Call> calls = new ArrayList<>();
        Deque<Expr> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            Expr next = open.pop();
            nodes++;
            if (next.hasCallExpr()) {
                calls.add(next.getCallExpr());
            }
            pushParts(next, open);
        }
        return new ExpressionShape(nodes, calls);
    }

    boolean calls(String function) {
        return allCalls.stream().anyMatch(call -> call.getFunction().equals(function));
    }

    /** The language lets anything be compared for equality; a text that is no number by its type is a mistake here. */
    boolean comparesUnlike(Map<Long, Type> types) {
        return allCalls.stream()
                .filter(call -> Set.of("_==_", "_!=_").contains(call.getFunction()))
                .map(call -> call.getArgsList().stream()
                        .map(part -> types.getOrDefault(part.getId(), Type.getDefaultInstance()))
                        .filter(Type::hasPrimitive)
                        .map(Type::getPrimitive)
                        .toList())
                .anyMatch(sides -> sides.size() == 2 && sides.get(0) != sides.get(1));
    }

    private static void pushParts(Expr expr, Deque<Expr> open) {
        switch (expr.getExprKindCase()) {
            case SELECT_EXPR -> open.push(expr.getSelectExpr().getOperand());
            case CALL_EXPR -> {
                if (expr.getCallExpr().hasTarget()) {
                    open.push(expr.getCallExpr().getTarget());
                }
                expr.getCallExpr().getArgsList().forEach(open::push);
            }
            case LIST_EXPR -> expr.getListExpr().getElementsList().forEach(open::push);
            case STRUCT_EXPR ->
                expr.getStructExpr().getEntriesList().forEach(entry -> {
                    open.push(entry.getMapKey());
                    open.push(entry.getValue());
                });
            default -> {
                // Constants and names have no parts, and without macros there is no comprehension.
            }
        }
    }
}
