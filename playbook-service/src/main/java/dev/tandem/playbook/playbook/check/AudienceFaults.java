package dev.tandem.playbook.playbook.check;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.playbook.playbook.content.Audience;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.playbook.content.SaleCriteria.LeadAttribute;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** A playbook is for partners, and made for sales, that there can be: it names no partner, tier or territory that the program does not have, and no country that there is not. */
public final class AudienceFaults {
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

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
            check.known(content.appliesTo().countries(), COUNTRIES, "/appliesTo/countries", "unknownCountry");
            check.once(content.appliesTo().attributes());
        }
        return check.faults.list();
    }

    private <T> void known(List<T> named, Collection<T> known, String at, String code) {
        for (int i = 0; i < named.size(); i++) {
            T one = named.get(i);
            faults.addUnless(known.contains(one), at + "/" + i, code, "there is no " + one);
        }
    }

    /** Each is a criterion, and no lead has one attribute with two values. */
    private void once(List<LeadAttribute> attributes) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < attributes.size(); i++) {
            String at = "/appliesTo/attributes/" + i + "/name";
            faults.addUnless(
                    names.add(attributes.get(i).name()), at, "notUnique", "already exists: add its values there");
        }
    }
}
