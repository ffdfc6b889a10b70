package dev.tandem.incentive.contract;

import dev.tandem.testkit.contract.EventContracts;

class EventContractsTest extends EventContracts {}
