package dev.tandem.playbook.departure;

import dev.tandem.platform.caller.Role;
import dev.tandem.playbook.partner.Partner;
import dev.tandem.playbook.partner.PartnerDesk;
import dev.tandem.playbook.partner.Partners;
import dev.tandem.playbook.staff.Handover;
import dev.tandem.playbook.staff.LeftWork;
import dev.tandem.playbook.staff.Ownership;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.WorkHandover;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Hands over partners from their channel manager to another one. */
@ApplicationScoped
class ManagerHandover implements WorkHandover {
    private final Partners partners;
    private final PartnerDesk desk;

    ManagerHandover(Partners partners, PartnerDesk desk) {
        this.partners = partners;
        this.desk = desk;
    }

    @Override
    public List<LeftWork> of(UUID person) {
        return partners.list("managerId = ?1 order by id", person).stream()
                .map(ManagerHandover::left)
                .toList();
    }

    private static LeftWork left(Partner partner) {
        return new LeftWork(
                LeftWork.Kind.CHANNEL_MANAGER,
                null,
                new Ownership(partner.id(), null, null),
                Side.VENDOR,
                Role.CHANNEL_MANAGER,
                null,
                null);
    }

    @Override
    public void hand(UUID from, List<Handover> work) {
        for (Handover handover : work) {
            if (handover.work().kind() == LeftWork.Kind.CHANNEL_MANAGER) {
                Partner partner = partners.visible(handover.work().owners().partnerId());
                desk.change(partner, partner.profile().managedBy(handover.to()));
            }
        }
    }
}
