/** Price schedules in versions, with the products' prices, floors and costs in rows that partners see some of. */
package dev.tandem.incentive.pricing;
