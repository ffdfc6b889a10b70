/** People who leave, and who takes over what they had to do; and people who come back. */
package dev.tandem.playbook.departure;
