package dev.tandem.playbook.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.driver.Persons;
import dev.tandem.playbook.engagement.EngagementRef;
import dev.tandem.playbook.playbook.check.Contents;
import dev.tandem.playbook.playbook.content.NeededItem;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.SideRole;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClosingItemOfAnotherVersionTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:15:00Z");
    private static final EngagementRef SALE = new EngagementRef(
            UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), new DocumentVersion(UUID.randomUUID(), 1));

    @Test
    void whatAwaitsAConsentThatItDoesNotTakeAnyMoreIsDropped() {
        NeededItem needed = Contents.item("sign", null, null);
        ClosingItem item = ClosingItem.needed(SALE, needed, Persons.MAX, null, ZoneOffset.UTC);
        item.report(ClosingItemAction.DROP, "Not needed", Persons.MAX, NOW);
        assertEquals(ClosingItemStatus.AWAITING_APPROVAL, item.status());

        item.follow(new NeededItem("sign", needed.kind(), "Sign", needed.owner(), null, null, null, false), NOW);

        assertEquals(ClosingItemStatus.DROPPED, item.status());
        assertFalse(item.required());
    }

    @Test
    void whatIsOpenHasTheOtherVersionsTitleAndApproverAndWhatIsDoneKeepsThem() {
        ClosingItem open = ClosingItem.needed(SALE, Contents.item("sign", null, null), null, null, ZoneOffset.UTC);
        ClosingItem done = ClosingItem.needed(SALE, Contents.item("sign", null, null), null, null, ZoneOffset.UTC);
        done.report(ClosingItemAction.COMPLETE, "Signed", Persons.MAX, NOW);
        NeededItem next = Contents.item("sign", null, "vendorAdmin");

        open.follow(next, NOW);
        done.follow(next, NOW);

        assertEquals(Optional.of(new SideRole(Side.VENDOR, "vendorAdmin")), open.approver());
        assertEquals(Optional.empty(), done.approver());
        assertEquals(ClosingItemStatus.DONE, done.status());
    }
}
