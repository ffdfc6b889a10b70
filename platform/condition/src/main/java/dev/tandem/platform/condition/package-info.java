/** Conditions that people write into routing rules and plans, checked as they are written and compiled once. */
package dev.tandem.platform.condition;
