package dev.tandem.lead.contract;

import dev.tandem.testkit.contract.EventContracts;

class EventContractsTest extends EventContracts {}
