package dev.tandem.playbook.contact.rest;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.playbook.contact.VendorContact;
import dev.tandem.playbook.contact.VendorContacts;
import dev.tandem.playbook.partner.Matter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "VendorContacts", description = "Who of the vendor's people is asked, one in each matter")
record VendorContactsView(@NotNull @Size(max = 4) List<@Valid @NotNull VendorContact> contacts) {
    /** @throws InvalidRequest for a second one in a matter, or somebody who is their own backup */
    List<VendorContact> checked() {
        List<FieldFault> faults = new ArrayList<>();
        Set<Matter> matters = EnumSet.noneOf(Matter.class);
        for (int i = 0; i < contacts.size(); i++) {
            VendorContact one = contacts.get(i);
            if (!matters.add(one.matter())) {
                faults.add(new FieldFault("/contacts/" + i + "/matter", "repeated", "somebody is named for it"));
            }
            if (one.personId().equals(one.backupId())) {
                faults.add(new FieldFault("/contacts/" + i + "/backupId", "same", "must be another person"));
            }
        }
        InvalidRequest.ifAny(faults);
        return contacts;
    }

    static VendorContactsView of(VendorContacts named) {
        return new VendorContactsView(named.contacts());
    }
}
