package dev.tandem.lead.lead;

import java.util.UUID;

/** Has a contact, which is shown to callers only as {@link ContactVisibility} lets them see it: a lead, or what a list reads of it. */
public interface PersonalData {
    UUID id();

    Contact contact();

    boolean isHandedOff();
}
