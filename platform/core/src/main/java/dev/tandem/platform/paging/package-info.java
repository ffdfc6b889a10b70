/** Lists by opaque cursors. */
package dev.tandem.platform.paging;
