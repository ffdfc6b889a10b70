package dev.tandem.lead.lead;

import dev.tandem.platform.paging.Conditions;
import java.util.List;
import java.util.UUID;

/** How a lead's contact is displayed to the caller. Visibility depends on consent, which leads know nothing of. */
public interface ContactVisibility {
    /** Replaces a personal field. */
    String MASKED = "•••";

    Contact HIDDEN = new Contact(MASKED, MASKED, MASKED);

    /** For a list, with one query for all of it. */
    ShownContacts shown(List<? extends PersonalData> leads);

    /** Narrows a list to leads whose contact the caller sees, in the query itself: the time it takes tells nothing of the others. */
    Conditions visible(Conditions wanted);

    /** For a lead that may have gone to another party: then it stays masked, whatever was visible before. */
    ShownContact shown(UUID lead);

    /** The contact as the caller may see it. */
    default ShownContact shown(PersonalData lead) {
        return shown(List.of(lead)).of(lead);
    }

    /** A contact, or its mask. */
    record ShownContact(Contact contact, boolean masked) {}

    /** The contacts of some leads as one caller may see them. */
    interface ShownContacts {
        ShownContact of(PersonalData lead);
    }
}
