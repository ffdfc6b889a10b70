package dev.tandem.playbook.playbook.coverage;

import dev.tandem.platform.paging.Page;
import java.util.List;

/**
 * Which duties of a playbook nobody could do today.
 *
 * @param vendor null for a partner
 */
public record PlaybookCoverage(List<LackingDuty> vendor, Page<PartnerLacks> partners) {}
