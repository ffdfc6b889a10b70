package dev.tandem.playbook.playbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.playbook.partner.PartnerTraits;
import dev.tandem.playbook.partner.PartnerType;
import dev.tandem.playbook.playbook.check.AudienceFaults;
import dev.tandem.playbook.playbook.check.Contents;
import dev.tandem.playbook.playbook.content.Audience;
import dev.tandem.playbook.playbook.content.SaleCriteria;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AudienceTest {
    private static final UUID ALPINE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final SaleCriteria.LeadAttribute SEGMENT =
            new SaleCriteria.LeadAttribute("segment", List.of("midmarket"));
    private static final PartnerTraits GOLD_RESELLER = new PartnerTraits(ALPINE, "gold", PartnerType.RESELLER, "DACH");

    @Test
    void anyElementOfAListHoldsThePartner() {
        assertTrue(new Audience(List.of(OTHER, ALPINE), null, null, null).holds(GOLD_RESELLER));
        assertTrue(new Audience(null, List.of("silver", "gold"), null, null).holds(GOLD_RESELLER));
        assertFalse(new Audience(List.of(OTHER), null, null, null).holds(GOLD_RESELLER));
    }

    @Test
    void everyFilledListHasToHoldThePartner() {
        List<String> gold = List.of("gold");

        assertTrue(new Audience(List.of(ALPINE), gold, List.of(PartnerType.RESELLER), List.of("DACH"))
                .holds(GOLD_RESELLER));
        assertFalse(new Audience(List.of(OTHER), gold, null, null).holds(GOLD_RESELLER));
        assertFalse(new Audience(null, gold, List.of(PartnerType.REFERRAL), null).holds(GOLD_RESELLER));
        assertFalse(new Audience(null, gold, null, List.of("UK")).holds(GOLD_RESELLER));
    }

    @Test
    void whatIsNotKnownOfAPartnerIsInNoList() {
        PartnerTraits unknown = new PartnerTraits(ALPINE, null, null, null);

        assertFalse(new Audience(null, List.of("gold"), null, null).holds(unknown));
        assertFalse(new Audience(null, null, List.of(PartnerType.RESELLER), null).holds(unknown));
        assertFalse(new Audience(null, null, null, List.of("DACH")).holds(unknown));
    }

    @Test
    void withoutAListAPlaybookIsForAllPartners() {
        Contents contents = new Contents();
        contents.audience = new Audience(List.of(), null, List.of(), null);
        contents.appliesTo = new SaleCriteria(null, List.of(), null, null, null, null);

        assertTrue(contents.content().isFor(GOLD_RESELLER));
        assertNull(contents.content().audience());
        assertNull(contents.content().appliesTo());
    }

    @Test
    void whatTheProgramDoesNotHaveIsAFault() {
        Contents contents = new Contents();
        contents.audience = new Audience(List.of(ALPINE, OTHER), List.of("gold", "golden"), null, List.of("Mars"));
        contents.appliesTo = new SaleCriteria(
                null, List.of("DACH", "Moon"), null, List.of("DE", "XX"), null, List.of(SEGMENT, SEGMENT));
        AudienceFaults.Known known = new AudienceFaults.Known(Set.of(ALPINE), Set.of("gold"), Set.of("DACH"));

        assertEquals(
                List.of(
                        "/audience/partnerIds/1 unknownPartner",
                        "/audience/tiers/1 unknownTier",
                        "/audience/territories/0 unknownTerritory",
                        "/appliesTo/territories/1 unknownTerritory",
                        "/appliesTo/countries/1 unknownCountry",
                        "/appliesTo/attributes/1/name notUnique"),
                AudienceFaults.of(contents.content(), known).stream()
                        .map(fault -> fault.pointer() + " " + fault.code())
                        .toList());
    }

    @Test
    void aPartnerReadsNoAudience() {
        Contents contents = new Contents();
        contents.audience = new Audience(List.of(ALPINE, OTHER), null, null, null);

        assertNull(contents.content().seenByPartners().audience());
    }
}
