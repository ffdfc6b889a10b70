package dev.tandem.playbook.playbook;

import dev.tandem.platform.aggregate.Among;
import dev.tandem.platform.paging.Conditions;
import dev.tandem.playbook.partner.PartnerTraits;
import java.util.List;
import java.util.Map;

/** Finds the versions whose audience holds a partner, by an index. The empty text stands for everybody, as in the database. */
final class Audiences {
    /** Of a version, in HQL. */
    static final String HELD = """
            (overlap(:readingPartner, forPartners) and overlap(:readingTier, forTiers)
             and overlap(:readingType, forTypes) and overlap(:readingTerritory, forTerritories))""";

    private Audiences() {}

    /** Conditions that may name {@link #HELD} by that partner. */
    static Conditions holding(PartnerTraits partner) {
        return new Conditions(Map.of(
                "readingPartner", texts(partner.partnerId()),
                "readingTier", texts(partner.tier()),
                "readingType",
                        texts(partner.type() == null ? null : partner.type().name()),
                "readingTerritory", texts(partner.territory())));
    }

    /** @param is null if it is not known */
    private static Object texts(Object is) {
        return Among.texts(is == null ? List.of("") : List.of("", is.toString()));
    }
}
