package org.goldenthread.app.people;

/**
 * One tenant of this server.
 *
 * @param id greater than 0; 0 is the server's own reference data
 * @param slug stands in every address: lower-case letters, digits and single hyphens
 */
public record Partnership(int id, String slug, String name) {}
