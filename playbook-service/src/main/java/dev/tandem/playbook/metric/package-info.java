/** What became of the metrics of a playbook on the sales that used it. */
package dev.tandem.playbook.metric;
