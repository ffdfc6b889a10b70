package dev.tandem.playbook.contract;

import dev.tandem.testkit.contract.EventContracts;

class EventContractsTest extends EventContracts {}
