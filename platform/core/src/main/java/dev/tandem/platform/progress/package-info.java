/** How far a service is with what a tenant's clock has made due. */
package dev.tandem.platform.progress;
