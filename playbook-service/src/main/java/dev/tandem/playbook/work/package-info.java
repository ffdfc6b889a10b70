/** Tasks with what they require, the evidence that is brought, sign-offs and deadlines. */
package dev.tandem.playbook.work;
