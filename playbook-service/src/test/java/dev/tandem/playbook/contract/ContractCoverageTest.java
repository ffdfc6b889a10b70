package dev.tandem.playbook.contract;

import dev.tandem.testkit.contract.ContractCoverage;

class ContractCoverageTest extends ContractCoverage {}
