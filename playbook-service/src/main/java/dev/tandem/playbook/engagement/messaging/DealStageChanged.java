package dev.tandem.playbook.engagement.messaging;

import dev.tandem.platform.event.Occurrence;

record DealStageChanged(Occurrence occurrence, String stage) {}
