package dev.tandem.playbook.playbook.comment;

import dev.tandem.platform.problem.Refusal;

/** A comment is answered once. */
final class CommentAlreadyResolved extends Refusal {
    CommentAlreadyResolved() {
        super(Kind.CONFLICT, "commentAlreadyResolved", "The comment has its answer already.");
    }
}
