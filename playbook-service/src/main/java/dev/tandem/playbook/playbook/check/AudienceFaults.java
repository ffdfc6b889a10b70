package dev.tandem.playbook.playbook.check;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.playbook.playbook.content.Audience;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A playbook is for partners, and made for sales, that there can be: it names no partner, tier or territory that the program does not have. */
public final class AudienceFaults {
    private final Faults faults = new Faults();

    private AudienceFaults() {}

    /**
     * What the program has of what a playbook names.
     *
     * @param tiers of its rules, or of some partner
     * @param territories of some partner
     */
    public record Known(Set<UUID> partnerIds, Set<String> tiers, Set<String> territories) {}

    public static List<FieldFault> of(PlaybookContent content, Known known) {
        AudienceFaults check = new AudienceFaults();
        if (content.audience() != null) {
            Audience audience = content.audience();
            check.known(audience.partnerIds(), known.partnerIds(), "/audience/partnerIds", "unknownPartner");
            check.known(audience.tiers(), known.tiers(), "/audience/tiers", "unknownTier");
            check.known(audience.territories(), known.territories(), "/audience/territories", "unknownTerritory");
        }
        if (content.appliesTo() != null) {
            List<String> territories = content.appliesTo().territories();
            check.known(territories, known.territories(), "/appliesTo/territories", "unknownTerritory");
        }
        return check.faults.list();
    }

    private <T> void known(List<T> named, Collection<T> known, String at, String code) {
        for (int i = 0; i < named.size(); i++) {
            T one = named.get(i);
            faults.addUnless(known.contains(one), at + "/" + i, code, "the program has no " + one);
        }
    }
}
