package dev.tandem.lead.lead;

import java.util.List;
import java.util.UUID;

/** How a lead's contact is shown to the caller. What may be seen is up to consent, which leads know nothing of. */
public interface ContactMask {
    /** Stands where a personal field would. */
    String MASKED = "•••";

    Contact HIDDEN = new Contact(MASKED, MASKED, MASKED);

    /** For a list, with one query for all of it. */
    ShownContacts shown(List<Lead> leads);

    /** Of a lead that may have gone on to somebody else: then it stays hidden, whatever was shown before. */
    ShownContact shown(UUID lead);

    /** The contact as the caller may see it. */
    default ShownContact shown(Lead lead) {
        return shown(List.of(lead)).of(lead);
    }

    /** A contact, or what stands for it. */
    record ShownContact(Contact contact, boolean masked) {}

    /** The contacts of some leads as one caller may see them. */
    interface ShownContacts {
        ShownContact of(Lead lead);
    }
}
