package dev.tandem.playbook.debrief;

import dev.tandem.playbook.staff.Handover;
import dev.tandem.playbook.staff.LeftWork;
import dev.tandem.playbook.staff.Ownership;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.WorkHandover;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Hands over the debriefs that a person has to write. */
@ApplicationScoped
class DebriefHandover implements WorkHandover {
    private final DebriefRequests requests;
    private final DebriefAsking asking;

    DebriefHandover(DebriefRequests requests, DebriefAsking asking) {
        this.requests = requests;
        this.asking = asking;
    }

    @Override
    public List<LeftWork> of(UUID person) {
        return Stream.of(Side.values())
                .flatMap(side -> requests.awaitedOf(person, side).stream().map(request -> left(request, side)))
                .toList();
    }

    private static LeftWork left(DebriefRequest request, Side side) {
        return new LeftWork(
                LeftWork.Kind.DEBRIEF,
                request.sale().engagementId(),
                new Ownership(request.sale().partnerId(), null, null),
                side,
                null,
                null,
                request.id());
    }

    @Override
    public void hand(UUID from, List<Handover> handed) {
        // In one order, against others who do the same.
        handed.stream()
                .filter(handover -> handover.work().kind() == LeftWork.Kind.DEBRIEF)
                .sorted(Comparator.comparing(handover -> handover.work().recordId()))
                .forEach(handover -> hand(handover.work(), handover.to()));
    }

    private void hand(LeftWork piece, UUID to) {
        DebriefRequest request = requests.lockedById(piece.recordId());
        request.handTo(piece.side(), to);
        asking.note(request);
    }
}
