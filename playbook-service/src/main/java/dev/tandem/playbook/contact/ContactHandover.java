package dev.tandem.playbook.contact;

import dev.tandem.playbook.partner.ContactMap;
import dev.tandem.playbook.partner.Partner;
import dev.tandem.playbook.partner.PartnerDesk;
import dev.tandem.playbook.partner.Partners;
import dev.tandem.playbook.person.People;
import dev.tandem.playbook.person.Person;
import dev.tandem.playbook.staff.Handover;
import dev.tandem.playbook.staff.LeftWork;
import dev.tandem.playbook.staff.Ownership;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.WorkHandover;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Hands over that a person is asked, of either side. Nobody has to stay for it: who has left and was not replaced is shown as
 * such to whoever looks for somebody to ask.
 */
@ApplicationScoped
class ContactHandover implements WorkHandover {
    private final Partners partners;
    private final PartnerDesk desk;
    private final People people;
    private final VendorContactBook book;

    ContactHandover(Partners partners, PartnerDesk desk, People people, VendorContactBook book) {
        this.partners = partners;
        this.desk = desk;
        this.people = people;
        this.book = book;
    }

    @Override
    public List<LeftWork> of(UUID person) {
        Optional<UUID> employer = people.known(person).flatMap(Person::partnerId);
        return employer.map(partner -> ofPartner(partner, person)).orElseGet(() -> ofVendor(person));
    }

    private List<LeftWork> ofPartner(UUID partnerId, UUID person) {
        return Stream.of(partners.visible(partnerId))
                .filter(partner -> partner.profile().contacts().named().containsValue(person))
                .map(partner -> left(partner.id(), Side.PARTNER, partner.id()))
                .toList();
    }

    private List<LeftWork> ofVendor(UUID person) {
        return book.naming(person).stream()
                .map(named -> left(named.partnerId(), Side.VENDOR, named.id()))
                .toList();
    }

    private static LeftWork left(UUID partnerId, Side side, UUID recordId) {
        return new LeftWork(
                LeftWork.Kind.CONTACT, null, new Ownership(partnerId, null, null), side, null, null, recordId);
    }

    @Override
    public void hand(UUID from, List<Handover> handed) {
        for (Handover handover : handed) {
            LeftWork work = handover.work();
            if (work.kind() != LeftWork.Kind.CONTACT || handover.to() == null) {
                continue;
            }
            if (work.side() == Side.VENDOR) {
                book.findById(work.recordId()).hand(from, handover.to());
            } else {
                Partner partner = partners.visible(work.recordId());
                ContactMap next = partner.profile().contacts().handed(from, handover.to());
                desk.change(partner, partner.profile().reachedBy(next));
            }
        }
    }
}
