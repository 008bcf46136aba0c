/**
 * Databases of each released layout, as files that are never made anew: what a program of that time
 * has written is read by the code of today. The versions that wrote them are kept here, so that the
 * next layout gets a database of the same documents.
 */
package dev.quarry.examples.golden;
