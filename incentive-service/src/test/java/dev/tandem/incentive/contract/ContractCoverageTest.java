package dev.tandem.incentive.contract;

import dev.tandem.testkit.contract.ContractCoverage;

class ContractCoverageTest extends ContractCoverage {}
