/** What the other services have told of a partner, as it was: nothing is weighed or summed up here. */
package dev.tandem.playbook.fact;
