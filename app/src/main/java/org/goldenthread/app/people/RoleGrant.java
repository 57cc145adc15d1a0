package org.goldenthread.app.people;

import java.time.LocalDate;

/**
 * A role an account holds in a partnership.
 *
 * @param post what the record calls the person: their post, never their name
 * @param since when it was given
 * @param givenBy post of who gave it
 */
public record RoleGrant(
    long id, long account, Role role, String post, LocalDate since, String givenBy) {}
