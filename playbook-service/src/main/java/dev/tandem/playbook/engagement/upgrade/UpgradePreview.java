package dev.tandem.playbook.engagement.upgrade;

import dev.tandem.playbook.engagement.Engagement;
import dev.tandem.playbook.engagement.PlaybookVersion;

/** What an upgrade would do to an engagement as it stands. */
public record UpgradePreview(Engagement engagement, PlaybookVersion to, Upgrade upgrade) {}
