/** Both sides are heard before either reads the other's position, and a person who is not a party decides. */
package dev.tandem.playbook.hearing;
