package dev.tandem.lead.playbook;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The partners that a playbook is for: those that each filled list holds. An empty list holds all of them. */
public record Audience(List<UUID> partnerIds, List<String> tiers, List<String> partnerTypes, List<String> territories) {
    public static final Audience EVERYBODY = new Audience(null, null, null, null);

    public Audience {
        partnerIds = partnerIds == null ? List.of() : partnerIds;
        tiers = tiers == null ? List.of() : tiers;
        partnerTypes = partnerTypes == null ? List.of() : partnerTypes;
        territories = territories == null ? List.of() : territories;
    }

    /** @param id null, like everything else that is not known, is in no list */
    public boolean holds(UUID id, String tier, String type, String territory) {
        return holds(partnerIds, id)
                && holds(tiers, tier)
                && holds(partnerTypes, type)
                && holds(territories, territory);
    }

    private static <T> boolean holds(Collection<T> those, T one) {
        return those.isEmpty() || one != null && those.contains(one);
    }
}
