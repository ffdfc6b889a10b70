/** Price schedules in versions, with the products' prices, floors and costs in rows of which partners see only some. */
package dev.tandem.incentive.pricing;
