/** What is done when its time has come, in due order; and background work, a part at a time. */
package dev.tandem.platform.timer;
