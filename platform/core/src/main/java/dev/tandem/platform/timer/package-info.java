/** Work done at its due time, in due order; and background work, a part at a time. */
package dev.tandem.platform.timer;
