package dev.tandem.lead.contract;

import dev.tandem.testkit.contract.ContractCoverage;

class ContractCoverageTest extends ContractCoverage {}
