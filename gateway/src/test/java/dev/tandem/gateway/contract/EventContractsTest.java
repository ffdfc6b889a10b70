package dev.tandem.gateway.contract;

import dev.tandem.testkit.contract.EventContracts;

class EventContractsTest extends EventContracts {}
