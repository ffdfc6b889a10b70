/** Tasks with their requirements, evidence, sign-offs and deadlines. */
package dev.tandem.playbook.work;
