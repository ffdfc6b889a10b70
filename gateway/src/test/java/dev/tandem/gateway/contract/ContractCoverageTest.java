package dev.tandem.gateway.contract;

import dev.tandem.testkit.contract.ContractCoverage;

class ContractCoverageTest extends ContractCoverage {}
