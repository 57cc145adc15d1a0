package org.goldenthread.app.people;

/**
 * Somebody who can sign in to this server.
 *
 * @param id 1 or more
 * @param email in lower case; one account each
 */
public record Account(long id, String email, String name) {}
