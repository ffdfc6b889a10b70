/** Both sides are heard before either reads the other, and somebody who is no party decides. */
package dev.tandem.playbook.hearing;
