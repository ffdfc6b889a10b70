/** Partners and persons who may be paid, and a partner's status, tier and integration depth from a day on. */
package dev.tandem.incentive.payee;
