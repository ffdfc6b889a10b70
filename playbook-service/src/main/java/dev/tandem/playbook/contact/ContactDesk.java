package dev.tandem.playbook.contact;

import dev.tandem.platform.rest.IfMatch;
import dev.tandem.playbook.partner.Matter;
import dev.tandem.playbook.partner.Partner;
import dev.tandem.playbook.partner.Partners;
import dev.tandem.playbook.person.People;
import dev.tandem.playbook.person.Person;
import dev.tandem.playbook.staff.Presence;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.StaffDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says whom each side asks at the other one, and lets the vendor name its people for that. */
@ApplicationScoped
public class ContactDesk {
    private final Partners partners;
    private final People people;
    private final StaffDirectory staff;
    private final VendorContactBook book;

    ContactDesk(Partners partners, People people, StaffDirectory staff, VendorContactBook book) {
        this.partners = partners;
        this.people = people;
        this.staff = staff;
        this.book = book;
    }

    /**
     * What the vendor has named, whoever is there today.
     *
     * @param partner empty for what holds for every partner
     * @throws dev.tandem.platform.problem.NotFound if the caller can see no such partner
     */
    public VendorContacts named(Optional<UUID> partner) {
        partner.ifPresent(partners::visible);
        return book.of(partner.orElse(null));
    }

    /**
     * @param partner empty for every partner for which nobody else is named
     * @param seen the revision that the caller has read, as in {@code If-Match}
     * @param contacts in matters that are left out, what holds for every partner is true of one
     * @throws dev.tandem.playbook.staff.StaffRefusals.PersonUnknown unless all are active people of the vendor
     */
    public VendorContacts name(Optional<UUID> partner, String seen, List<VendorContact> contacts) {
        VendorContacts named = named(partner);
        IfMatch.check(seen, named.revision());
        contacts.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.personId()), Stream.ofNullable(one.backupId())))
                .distinct()
                .forEach(person -> staff.require(partner.orElse(null), Side.VENDOR, person));
        named.name(contacts);
        book.persistAndFlush(named);
        return named;
    }

    /** @throws dev.tandem.platform.problem.NotFound if the caller can see no such partner */
    public List<MatterContact> ofVendor(UUID partnerId) {
        VendorContacts own = named(Optional.of(partnerId));
        VendorContacts usual = book.of(null);
        Map<UUID, Person> active = byId(people.vendorStaff());
        Presence present = staff.presentAtTheVendor();
        return Arrays.stream(Matter.values())
                .flatMap(matter -> own.in(matter).or(() -> usual.in(matter)).stream())
                .map(named -> MatterContact.of(
                        named.matter(),
                        ContactChoice.of(named.personId(), named.backupId(), active.keySet(), present),
                        active))
                .toList();
    }

    /** @throws dev.tandem.platform.problem.NotFound likewise */
    public List<MatterContact> ofPartner(UUID partnerId) {
        Partner partner = partners.visible(partnerId);
        Map<UUID, Person> active = byId(people.activeOf(partnerId));
        Presence present = staff.present(Optional.of(partnerId));
        return partner.profile().contacts().named().entrySet().stream()
                .map(named -> MatterContact.of(
                        named.getKey(), ContactChoice.of(named.getValue(), null, active.keySet(), present), active))
                .toList();
    }

    private static Map<UUID, Person> byId(List<Person> staff) {
        return staff.stream().collect(Collectors.toMap(Person::personId, Function.identity()));
    }
}
